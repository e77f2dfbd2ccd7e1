import 'server-only';
import type { Tx } from '../../../base';
import { dansLaTransaction } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { ouvrirDepot, rendreLeDepot } from '../../avance';
import { appliquerAvance } from '../../avance/depot';
import { jugerAvance } from '../../avance/juger';
import type { SituationSejour } from '../situation';

/** The deposit may be paid from the moment when the file is valid. */
export async function demanderLeDepot(tx: Tx, { id, vie }: SituationSejour, horloge: Horloge): Promise<void> {
  if (vie.depot > 0) await ouvrirDepot(id, vie.depot, horloge.maintenant(), dansLaTransaction(tx));
}

const DEPOT = `SELECT a.id, s."ibanScelle" AS compte FROM "Avance" a JOIN "Sejour" s ON s.id = a."propositionId"
  WHERE a."propositionId" = $1::uuid AND a.genre = 'depot_de_garantie'`;

/** A deposit that was paid is owed back with the room, to the account of the file. */
export async function rendreLaGarantie(tx: Tx, { id }: SituationSejour, horloge: Horloge): Promise<void> {
  const requete = dansLaTransaction(tx);
  const [depot] = await requete<{ id: string; compte: string | null }>('sejour_depot', DEPOT, [id]);
  if (!depot) return;
  const rendu = await rendreLeDepot(id, horloge, requete);
  const { compte } = depot;
  if (!rendu.ok || !compte) return;
  await appliquerAvance(
    { par: 'id', id: depot.id },
    (situation) =>
      jugerAvance(situation, {
        commande: { type: 'donner_iban' },
        ...{ acteur: 'etudiant', horloge, details: { iban: compte }, repondre: () => true },
      }),
    requete,
  );
}
