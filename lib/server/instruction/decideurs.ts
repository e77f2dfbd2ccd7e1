import 'server-only';
import { estMaintienExoneration, estRefusExoneration, estRefusRemboursement } from '@/lib/domain/cvec';
import { type Resultat, refus } from '@/lib/domain/noyau/resultat';
import type { GenreDeDemande } from '@/lib/parcours/instruction';
import {
  type AgentQuiDecide,
  accorderExoneration,
  accorderRemboursement,
  maintenirExoneration,
  refuserExoneration,
  refuserRemboursement,
  retirerExoneration,
} from '../cvec';
import {
  accorderDossier,
  accorderRemboursementDAvance,
  accorderRenouvellement,
  refuserDossier,
  refuserRemboursementDAvance,
  refuserRenouvellement,
} from '../logement';
import type { Horloge } from '../ports/horloge';

export interface DeLAgent {
  readonly agent: AgentQuiDecide;
  readonly horloge: Horloge;
  readonly precision: string;
}

type Decision = Promise<Resultat<'decidee', string>>;

interface Decideur {
  readonly accorder: (demande: string, par: DeLAgent) => Decision;
  readonly refuser: (demande: string, motif: string, par: DeLAgent) => Decision;
}

/** The commands behind each kind of request: compare-and-set, each refuses what is already decided. */
export const DECIDEURS: Readonly<Record<GenreDeDemande, Decideur>> = {
  exoneration_cvec: {
    accorder: accorderExoneration,
    refuser: async (demande, motif, par) =>
      estRefusExoneration(motif) ? refuserExoneration(demande, motif, par) : refus('motif_inconnu'),
  },
  retrait_exoneration_cvec: {
    accorder: retirerExoneration,
    refuser: async (demande, motif, par) =>
      estMaintienExoneration(motif) ? maintenirExoneration(demande, motif, par) : refus('motif_inconnu'),
  },
  remboursement_cvec: {
    accorder: accorderRemboursement,
    refuser: async (demande, motif, par) =>
      estRefusRemboursement(motif) ? refuserRemboursement(demande, motif, par) : refus('motif_inconnu'),
  },
  dossier_locatif: { accorder: accorderDossier, refuser: refuserDossier },
  remboursement_avance: {
    accorder: accorderRemboursementDAvance,
    refuser: async (demande, motif, par) =>
      estRefusRemboursement(motif)
        ? refuserRemboursementDAvance(demande, motif, par)
        : refus('motif_inconnu'),
  },
  renouvellement_logement: { accorder: accorderRenouvellement, refuser: refuserRenouvellement },
};
