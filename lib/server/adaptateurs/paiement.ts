import 'server-only';
import { hkdfSync } from 'node:crypto';
import { env } from '@/lib/server/env';
import type { Paiement } from '@/lib/server/ports/paiement';
import { paiementLyra, type ReglagesLyra } from './lyra/lyra';

/** Shop number of the bank's documentation: nobody's. */
const SITE_LOCAL = '12345678';
export const PAGE_BANQUE_LOCALE = '/banque-de-demonstration';

/** The shop as the environment says it; in demonstration without one, the local bank; else `null`: cards are closed. */
export function reglagesPaiement(): ReglagesLyra | null {
  const { PAIEMENT_URL, PAIEMENT_SITE, PAIEMENT_CLE, PAIEMENT_MODE } = env();
  if (PAIEMENT_URL && PAIEMENT_SITE && PAIEMENT_CLE)
    return { url: PAIEMENT_URL, site: PAIEMENT_SITE, cle: PAIEMENT_CLE, mode: PAIEMENT_MODE };
  return reglagesBanqueLocale();
}

/** The settings that the portal and the local bank share; `null` when there is a real bank or no demonstration. */
export function reglagesBanqueLocale(): ReglagesLyra | null {
  const { PAIEMENT_URL, DEMONSTRATION, AUTH_SECRET, URL_PUBLIQUE } = env();
  if (PAIEMENT_URL || !DEMONSTRATION) return null;
  const cle = Buffer.from(hkdfSync('sha256', AUTH_SECRET, 'guichet', 'banque-locale', 24)).toString(
    'base64url',
  );
  return { url: `${URL_PUBLIQUE}${PAGE_BANQUE_LOCALE}`, site: SITE_LOCAL, mode: 'TEST', cle };
}

let choisi: Paiement | null | undefined;

/** The bank of this portal, or `null` when there is none. */
export function paiement(): Paiement | null {
  if (choisi === undefined) {
    const reglages = reglagesPaiement();
    choisi = reglages && paiementLyra(reglages);
  }
  return choisi;
}
