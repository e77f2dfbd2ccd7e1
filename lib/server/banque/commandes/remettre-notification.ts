import 'server-only';
import { type IssueBancaire, signerNotification } from '../../adaptateurs/banque-locale';
import { reglagesBanqueLocale } from '../../adaptateurs/paiement';
import { base } from '../../base';
import { env } from '../../env';
import { champsDe, lireDemandeDatee } from '../operation';

const PATIENCE_MS = 5_000;
const MOTS_GARDES = 200;

/** Posts a signed form from our server; the words of the answer. Throws unless the answer is a 200. */
async function poster(adresse: string, champs: Readonly<Record<string, string>>): Promise<string> {
  const reponse = await fetch(adresse, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(champs).toString(),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const texte = await reponse.text();
  if (reponse.status !== 200) throw new Error(`le portail répond ${reponse.status}`);
  return texte.slice(0, MOTS_GARDES);
}

/** Tells the portal what happened, unless it has acknowledged it already. Throws when it must be tried again. */
export async function remettreNotification(
  operationId: string,
  rang: number,
  envoyer: typeof poster = poster,
): Promise<void> {
  const reglages = reglagesBanqueLocale();
  const cle = { operationId_rang: { operationId, rang } };
  const notification = await base().notificationBancaire.findUnique({
    where: cle,
    include: { operation: true },
  });
  if (!reglages || !notification || notification.remiseLe || !notification.operation.conclueLe) return;
  const champs = champsDe(notification.operation.champs);
  const demande = lireDemandeDatee(champs, reglages);
  // The form is signed by our portal: its address is one of ours, and nothing else is ever called.
  if (!demande || new URL(demande.notification).origin !== new URL(env().URL_PUBLIQUE).origin) return;
  await base().notificationBancaire.update({ where: cle, data: { essais: { increment: 1 } } });
  const emission = {
    issue: notification.issue as IssueBancaire,
    transUuid: operationId.replaceAll('-', ''),
    le: notification.operation.conclueLe,
  };
  const reponse = await envoyer(demande.notification, signerNotification(champs, reglages, emission));
  await base().notificationBancaire.update({ where: cle, data: { reponse, remiseLe: new Date() } });
}
