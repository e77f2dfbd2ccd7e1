import 'server-only';
import { minuteEnClair } from '@/lib/affichage';
import type { OrigineProposition } from '@/lib/domain/logement';
import {
  CAMPAGNES_LOGEMENT,
  echeanceDuRenouvellement,
  estRefusRenouvellement,
  REFUS_RENOUVELLEMENT,
} from '@/lib/domain/logement';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { debutDeLaMinute } from '../../../adaptateurs/horloge';
import { type Tx, transaction } from '../../../base';
import {
  envoyerCourriel,
  logementRenouvellementAccorde,
  logementRenouvellementRefuse,
} from '../../../courriels';
import type { AgentQuiDecide } from '../../../cvec';
import { nouvelId } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { appliquerDemande, dansLaTransaction } from '../depot';
import { jugerDemande } from '../juger';
import { envoiAuResident, surLaChambre } from '../renouvellement';
import { anneeDAvant, lireResidenceDe, type ResidenceActuelle } from '../requetes/lire-residence';
import { ouvrirDemande, SANS_DSE } from './ouvrir-demande';

interface DeLAgent {
  readonly agent: AgentQuiDecide;
  readonly horloge: Horloge;
  readonly precision: string;
}

type Decision = Resultat<'decidee', string>;

/** Compare and set, within the agent's Crous: of two agents at once, one decides. */
const DECIDER = `UPDATE "DemandeInstruction" SET etat = $2::"EtatDemande", motif = $3, precision = $4, "agentId" = $5::uuid,
    "decideeLe" = $6::timestamptz
  WHERE id = $1::uuid AND etat IN ('deposee', 'piece_demandee') AND ($7::text IS NULL OR crous = $7) RETURNING id`;

const CHAMBRE = `SELECT n.id, n."contingentId" IS NOT NULL AS pretee FROM "Chambre" n
  WHERE n."logementId" = $1 AND n.libelle = $2 AND n.annee = $3 FOR KEY SHARE`;

/** Everything is written, or nothing: the reason goes through the transaction that it cancels. */
class Annulee extends Error {
  constructor(readonly raison: string) {
    super(raison);
  }
}

const anneeSuivante = (actuelle: string): AnneeUniversitaire | null =>
  CAMPAGNES_LOGEMENT.map(({ annee }) => annee as AnneeUniversitaire).find(
    (annee) => anneeDAvant(annee) === actuelle,
  ) ?? null;

async function deciderLaDemande(
  demande: string,
  motif: string | null,
  { agent, horloge, precision }: DeLAgent,
  ensuite: (tx: Tx, residence: ResidenceActuelle, annee: AnneeUniversitaire) => Promise<void>,
): Promise<Decision> {
  const etat = motif === null ? 'accordee' : 'refusee';
  try {
    return await transaction(async (tx) => {
      const requete = dansLaTransaction(tx);
      const decidees = await requete('renouvellement_decider', DECIDER, [
        ...[demande, etat, motif, precision, agent.id, horloge.maintenant().toISOString(), agent.crous],
      ]);
      if (decidees.length === 0) return refus('introuvable');
      const residence = await lireResidenceDe(demande, requete);
      const [lue] = await requete<{ annee: string }>(
        'renouvellement_annee',
        'SELECT annee FROM "Proposition" WHERE id = $1::uuid',
        [residence?.proposition ?? null],
      );
      const annee = lue ? anneeSuivante(lue.annee) : null;
      if (!residence || !annee) throw new Annulee('sans_chambre');
      await ensuite(tx, residence, annee);
      return succes('decidee' as const);
    });
  } catch (erreur) {
    if (erreur instanceof Annulee) return refus(erreur.raison);
    throw erreur;
  }
}

/** Holds the same room for the new year, until the student confirms. */
async function proposer(tx: Tx, lue: ResidenceActuelle, annee: AnneeUniversitaire, horloge: Horloge) {
  const requete = dansLaTransaction(tx);
  const { personneId, logement, porte, secteur } = lue;
  const [chambre] = await requete<{ id: number; pretee: boolean }>('renouvellement_chambre', CHAMBRE, [
    logement,
    porte,
    annee,
  ]);
  if (!chambre) throw new Annulee('chambre_absente');
  // Who lives in it is then named by the institution, which may name its resident again.
  if (chambre.pretee) throw new Annulee('chambre_pretee');
  await ouvrirDemande(
    { ...SANS_DSE, personneId, annee, voie: 'renouvellement', acteur: 'crous', horloge },
    requete,
  );
  const echeance = echeanceDuRenouvellement(horloge.aujourdhui());
  const origine: OrigineProposition = 'renouvellement';
  const offre = {
    ...{
      proposition: nouvelId(horloge.maintenant().getTime()),
      chambre: chambre.id,
      logement,
      secteur,
      origine,
    },
    // The whole minute counts.
    ...{ tour: null, voeu: null, echeanceA: debutDeLaMinute(echeance).getTime() + 59_999 },
  };
  const faite = await appliquerDemande(
    { par: 'personne', personneId, annee },
    (situation) =>
      jugerDemande(situation, {
        ...{ commande: { type: 'faire_proposition', offre }, acteur: 'crous', horloge },
        repondre: () => true,
      }),
    requete,
  );
  if (!faite.ok) throw new Annulee(faite.refus);
  return echeance;
}

/** The Crous keeps the resident: the room is proposed for the new year. */
export const accorderRenouvellement = (demande: string, par: DeLAgent): Promise<Decision> =>
  deciderLaDemande(demande, null, par, async (tx, lue, annee) => {
    const echeance = minuteEnClair(await proposer(tx, lue, annee, par.horloge));
    const sur = surLaChambre(lue, annee, '/logement/demande');
    const courriel = logementRenouvellementAccorde({ ...sur, echeance });
    await envoyerCourriel(tx, envoiAuResident(lue, 'renouvellement-accorde', annee, courriel));
  });

export const refuserRenouvellement = async (
  demande: string,
  motif: string,
  par: DeLAgent,
): Promise<Decision> =>
  estRefusRenouvellement(motif)
    ? deciderLaDemande(demande, motif, par, async (tx, lue, annee) => {
        const sur = surLaChambre(lue, annee, '/logement/demande');
        const courriel = logementRenouvellementRefuse({ ...sur, raison: REFUS_RENOUVELLEMENT[motif] });
        await envoyerCourriel(tx, envoiAuResident(lue, 'renouvellement-refuse', annee, courriel));
      })
    : refus('motif_inconnu');
