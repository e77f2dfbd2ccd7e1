import type { Resultat } from './resultat';
import { refus, succes } from './resultat';

/** Electronic form: capitals, no spaces. */
export type Iban = string & { readonly __marque: 'Iban' };

/** `forme`: characters or length; `pays`: outside SEPA; `cle`: the two check digits do not match. */
export type RefusIban = 'forme' | 'pays' | 'cle';

/**
 * Length of an IBAN for each SEPA country prefix (European Payments Council list, ISO 13616 registry).
 * The French overseas departments use FR; Jersey, Guernsey and Man use GB.
 */
export const LONGUEURS_SEPA: Readonly<Record<string, number>> = {
  ...{ AD: 24, AL: 28, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24 },
  ...{ FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20 },
  ...{ LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24 },
  ...{ RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22 },
};

const FORME = /^[A-Z]{2}\d{2}[A-Z\d]{1,30}$/;

/** Remainder of ISO 7064 mod 97-10, digit by digit so that no big number is needed. */
function reste97(iban: string): number {
  let reste = 0;
  for (const signe of iban.slice(4) + iban.slice(0, 4)) {
    const valeur = Number.parseInt(signe, 36);
    reste = (reste * (valeur > 9 ? 100 : 10) + valeur) % 97;
  }
  return reste;
}

/** Reads an IBAN as typed (any case, any spaces or dashes). A SEPA account is required to be paid. */
export function lireIban(texte: string): Resultat<Iban, RefusIban> {
  const iban = texte.replace(/[\s-]/g, '').toUpperCase();
  if (!FORME.test(iban)) return refus('forme');
  const longueur = LONGUEURS_SEPA[iban.slice(0, 2)];
  if (longueur === undefined) return refus('pays');
  if (iban.length !== longueur) return refus('forme');
  return reste97(iban) === 1 ? succes(iban as Iban) : refus('cle');
}

/** Groups of four for reading: `FR76 3000 6000 …`. */
export const grouperIban = (iban: Iban): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/** All but the country and the last three characters hidden, for screens. */
export const masquerIban = (iban: Iban): string => `${iban.slice(0, 2)}•• •••• ${iban.slice(-3)}`;
