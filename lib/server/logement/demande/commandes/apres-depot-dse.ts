import 'server-only';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Tx } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { appliquerDemande, dansLaTransaction, type Requete } from '../depot';
import { jugerDemande } from '../juger';
import { type Classante, ouvrirDemande, SANS_DSE } from './ouvrir-demande';

interface DepotDuDse {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly horloge: Horloge;
  /** `null`: the box « un logement » is not ticked. */
  readonly classante: Classante | null;
}

/** The newest deposit ranks the request; what it wishes for and was offered is left alone. */
const CLASSER = `UPDATE "DemandeLogement" SET rbg = $3, points = $4, "outreMer" = $5, qualites = $6
  WHERE "personneId" = $1::uuid AND annee = $2 RETURNING id`;

const classer = (requete: Requete, { personneId, annee }: DepotDuDse, c: Classante) =>
  requete('demande_logement_classer', CLASSER, [
    ...[personneId, annee, c.rbg, c.points, c.outreMer, c.qualites],
  ]);

const ordonner = (requete: Requete, demande: DepotDuDse, type: 'retirer' | 'rouvrir') =>
  appliquerDemande(
    { par: 'personne', personneId: demande.personneId, annee: demande.annee },
    (situation) =>
      jugerDemande(situation, {
        commande: { type },
        acteur: 'etudiant',
        horloge: demande.horloge,
        repondre: () => true,
      }),
    requete,
  );

const VOIE = `SELECT voie FROM "DemandeLogement" WHERE "personneId" = $1::uuid AND annee = $2`;

/**
 * To call in the transaction that deposits a DSE: the request for a room is opened, ranked anew, or withdrawn when the box of a
 * new deposit is not ticked any more. A booked room stays: giving it up is another gesture.
 */
export async function apresDepotDuDse(tx: Tx, demande: DepotDuDse): Promise<void> {
  const requete = dansLaTransaction(tx);
  const { classante, ...qui } = demande;
  if (classante) {
    const ouverte = await ouvrirDemande({ ...qui, ...classante, voie: 'dse', acteur: 'etudiant' }, requete);
    if (ouverte) return;
    await classer(requete, demande, classante);
    await ordonner(requete, demande, 'rouvrir');
    return;
  }
  const [connue] = await requete<{ voie: string }>('demande_logement_voie', VOIE, [
    qui.personneId,
    qui.annee,
  ]);
  // A request that did not come from the box is not taken away by it.
  if (connue?.voie !== 'dse') return;
  await classer(requete, demande, SANS_DSE);
  await ordonner(requete, demande, 'retirer');
}
