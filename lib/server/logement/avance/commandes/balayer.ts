import 'server-only';
import { avanceRappelLien } from '../../../courriels';
import { listerEchus, parLeBassin, rappelerLesLiens } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { appliquerAvance, lireAvance } from '../depot';
import { jugerAvance } from '../juger';
import { surLAvance } from '../messages';

const LOT = 500;

/** Nothing is paid any more for a room that went back. */
const A_CLORE = `SELECT a.id FROM "Avance" a JOIN "Proposition" p ON p.id = a."propositionId"
  WHERE a.etat IN ('a_payer', 'paiement_en_cours') AND p.etat IN ('refusee', 'expiree', 'liberee') LIMIT ${LOT}`;

async function ordonner(
  ids: readonly string[],
  type: 'expirer' | 'clore',
  horloge: Horloge,
): Promise<number> {
  let faites = 0;
  for (const id of ids) {
    const fait = await appliquerAvance({ par: 'id', id }, (situation) =>
      jugerAvance(situation, {
        commande: { type },
        ...{ acteur: 'systeme', horloge, repondre: () => true },
      }),
    );
    if (fait.ok) faites++;
  }
  return faites;
}

/** Closes the advance of one room that went back, at once. */
export const cloreAvance = (id: string, horloge: Horloge): Promise<number> =>
  ordonner([id], 'clore', horloge);

/** What a minute's job does: the attempts and links of the past, the rooms that went back, the links that end soon. */
export async function balayerAvances(horloge: Horloge): Promise<{
  readonly fermees: number;
  readonly closes: number;
  readonly rappels: number;
}> {
  const maintenant = horloge.maintenant();
  const fermees = await ordonner(await listerEchus('avanceId', maintenant), 'expirer', horloge);
  const rendues = await parLeBassin<{ id: string }>('avances_a_clore', A_CLORE, []);
  const closes = await ordonner(
    rendues.map(({ id }) => id),
    'clore',
    horloge,
  );
  const rappels = await rappelerLesLiens('avanceId', maintenant, async ({ id, du }, rappel, reste) => {
    const situation = await lireAvance({ par: 'id', id: du });
    if (!situation) return null;
    const courriel = avanceRappelLien({ ...surLAvance(situation), reste });
    return { cle: `avance-rappel:${id}:${rappel}`, destinataire: situation.email, courriel };
  });
  return { fermees, closes, rappels };
}
