import 'server-only';
import { cvecRappelLien } from '../../courriels';
import { listerEchus, rappelerLesLiens } from '../../du';
import type { Horloge } from '../../ports/horloge';
import { appliquer, lireSituation } from '../depot';
import { juger } from '../juger';
import { pageDe } from '../messages';

/** Closes what the clock has closed: attempts after twenty minutes, links after 48 hours, notices after their day. */
export async function expirer(horloge: Horloge): Promise<number> {
  let fermees = 0;
  for (const id of await listerEchus('cvecId', horloge.maintenant())) {
    const fait = await appliquer({ par: 'id', id }, (situation) =>
      juger(situation, { commande: { type: 'expirer' }, acteur: 'systeme', horloge, repondre: () => true }),
    );
    if (fait.ok) fermees++;
  }
  return fermees;
}

/** Reminds students of the links that end soon. */
export const rappelerLiens = (horloge: Horloge): Promise<number> =>
  rappelerLesLiens('cvecId', horloge.maintenant(), async ({ id, du }, rappel, reste) => {
    const situation = await lireSituation({ par: 'id', id: du });
    if (!situation) return null;
    const { prenom, annee, email } = situation;
    const courriel = cvecRappelLien({ prenom, annee, lien: pageDe(annee), reste });
    return { cle: `cvec-rappel:${id}:${rappel}`, destinataire: email, courriel };
  });

/** What a minute's job does. */
export async function balayerCvec(
  horloge: Horloge,
): Promise<{ readonly fermees: number; readonly rappels: number }> {
  return { fermees: await expirer(horloge), rappels: await rappelerLiens(horloge) };
}
