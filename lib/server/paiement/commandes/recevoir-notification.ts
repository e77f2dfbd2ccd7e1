import 'server-only';
import { consommer } from '../../acces/limites';
import { lireCorps } from '../../adaptateurs/lyra/corps';
import { paiement } from '../../adaptateurs/paiement';
import { decrireErreur, tracer } from '../../journal/traces';
import type { Horloge } from '../../ports/horloge';
import { traiterRetour } from './traiter-retour';

/** What a stranger may write in the journal of tries; the bank's own notifications are never counted. */
const SANS_SIGNATURE = { max: 60, fenetreSecondes: 60 } as const;

const repondre = (texte: string, status: number): Response =>
  new Response(`${texte}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/**
 * A notification as the bank posts it. Acknowledged by a 200 once it is in the base, whatever it was judged; anything else asks the bank
 * to tell it again.
 */
export async function recevoirNotification(
  corps: string,
  adresse: string,
  horloge: Horloge,
): Promise<Response> {
  const champs = lireCorps(corps);
  if (!champs) return repondre('KO-Corps illisible', 400);
  try {
    const signee = paiement()?.lireRetour(champs).signatureValide ?? false;
    if (!signee && !(await consommer(`notification:${adresse}`, SANS_SIGNATURE)))
      return repondre('KO-Trop de demandes', 429);
    return repondre((await traiterRetour(champs, horloge)).texte, 200);
  } catch (erreur) {
    tracer.error({ erreur: decrireErreur(erreur) }, 'notification de paiement à redire');
    return repondre('KO-Indisponible', 503);
  }
}
