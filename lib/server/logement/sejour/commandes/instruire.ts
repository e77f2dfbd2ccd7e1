import 'server-only';
import type { CommandeSejour } from '@/lib/domain/logement/sejour';
import { estComplementDossier, estRefusDossier } from '@/lib/domain/logement/sejour';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { AgentQuiDecide } from '../../../cvec';
import type { Horloge } from '../../../ports/horloge';
import { composerAdmission, empreinteDAdmission } from '../admission';
import type { SituationSejour } from '../situation';
import { conduire } from './conduire';

interface DeLAgent {
  readonly agent: AgentQuiDecide;
  readonly horloge: Horloge;
  readonly precision: string;
}

type Decision = Promise<Resultat<'decidee', string>>;

const DECIDER = `UPDATE "DemandeInstruction" SET etat = $2::"EtatDemande", motif = $3, precision = $4, "agentId" = $5::uuid,
  "decideeLe" = $6::timestamptz WHERE id = $1::uuid AND etat IN ('deposee', 'piece_demandee') RETURNING id`;

/** One decision: the stay and the request of the queue change together, once. */
async function decider(
  demande: string,
  motif: string | null,
  { agent, horloge, precision }: DeLAgent,
  commande: (sejour: SituationSejour, le: Date) => CommandeSejour,
): Decision {
  const le = horloge.maintenant().toISOString();
  const etat = motif === null ? 'accordee' : 'refusee';
  const faite = await conduire({
    cible: { par: 'demande', demande, crous: agent.crous },
    ...{ acteur: 'crous', horloge },
    commande: (sejour, _tx, instant) => succes(commande(sejour, instant)),
    ecrire: async (tx) => {
      const valeurs = [demande, etat, motif, precision, agent.id, le];
      const ecrites = await tx.$queryRawUnsafe<object[]>(DECIDER, ...valeurs);
      if (ecrites.length !== 1) throw new Error(`demande ${demande} déjà décidée`);
    },
  });
  return faite.ok ? succes('decidee' as const) : faite;
}

/** The file is good: the deposit may be paid, or, when there is none, the decision leaves at once. */
export const accorderDossier = (demande: string, par: DeLAgent): Decision =>
  decider(demande, null, par, (sejour, le) => ({
    ...{ type: 'valider_dossier', demande },
    empreinte: empreinteDAdmission(composerAdmission(sejour, le)),
  }));

/** A paper to give again, or a refusal that ends the stay: the code of the decision says which. */
export async function refuserDossier(demande: string, motif: string, par: DeLAgent): Decision {
  if (estComplementDossier(motif)) {
    return decider(demande, motif, par, () => ({ type: 'demander_complement', demande, complement: motif }));
  }
  if (!estRefusDossier(motif)) return refus('motif_inconnu');
  return decider(demande, motif, par, () => ({ type: 'refuser_dossier', demande, motif }));
}
