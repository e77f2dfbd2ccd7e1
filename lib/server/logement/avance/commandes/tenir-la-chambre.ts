import 'server-only';
import type { Tx } from '../../../base';
import { dansLaTransaction } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { appliquerDemande, jugerDemande } from '../../demande';
import { ouvrirSejour } from '../../sejour/commandes/ouvrir';
import { reglerDepot } from '../../sejour/commandes/regler-depot';
import type { SituationAvance } from '../situation';

/** Books the room, late or not, as long as nobody else has it; its stay opens with it. */
export async function reserverLaChambre(tx: Tx, proposition: string, horloge: Horloge): Promise<boolean> {
  const requete = dansLaTransaction(tx);
  const reservee = await appliquerDemande(
    { par: 'proposition', proposition },
    (demande) =>
      jugerDemande(demande, {
        commande: { type: 'reserver', proposition, tardive: true },
        ...{ acteur: 'systeme', horloge, repondre: () => true },
      }),
    requete,
  );
  if (!reservee.ok) return reservee.refus === 'deja_reservee';
  await ouvrirSejour(proposition, horloge.maintenant(), requete);
  return true;
}

/**
 * What captured money gives right to, in the transaction that settles it: the room is booked by the advance, the decision of admission
 * leaves with the deposit. False when the room is somebody else's by now: the money goes back.
 */
export async function tenirLaChambre(
  tx: Tx,
  { genre, propositionId }: SituationAvance,
  tentative: string,
  horloge: Horloge,
): Promise<boolean> {
  if (genre === 'avance') return reserverLaChambre(tx, propositionId, horloge);
  return (await reglerDepot({ sejour: propositionId, tentative, horloge }, tx)).ok;
}
