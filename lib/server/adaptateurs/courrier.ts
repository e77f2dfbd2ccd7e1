import 'server-only';
import { env } from '@/lib/server/env';
import type { Courrier } from '@/lib/server/ports/courrier';
import { courrierLocal } from './courrier-local';
import { courrierSmtp } from './courrier-smtp';

let choisi: Courrier | undefined;

/** SMTP when there is one, else the local mailbox (`env.ts` refuses to do without outside the demonstration). */
export function courrier(): Courrier {
  const { SMTP_URL, COURRIEL_EXPEDITEUR, URL_PUBLIQUE } = env();
  choisi ??= SMTP_URL
    ? courrierSmtp(SMTP_URL, COURRIEL_EXPEDITEUR, new URL(URL_PUBLIQUE).hostname)
    : courrierLocal;
  return choisi;
}
