import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Lecteur, texteDe } from '../formulaire';

const BORNE_EUROS = 10_000_000;
const EUROS = 'Indiquez le montant en euros, sans les centimes, par exemple 33000';
const ENTIER = /^-?(\d+|\d{1,3}([ .]\d{3})+)$/;

/** Every space, every minus sign, and the currency written after the amount. */
const sansHabillage = (texte: string): string =>
  texte
    .replace(/\s+/gu, ' ')
    .replace(/^[−–]\s*/u, '-')
    .replace(/^- /u, '-')
    .replace(/ ?(€|euros?)$/iu, '');

/** Whole euros, possibly negative: « 33 000 », « 33000 € », « 33.000 », « −1500 ». */
export const euros =
  (manque: string = EUROS, minimum = -BORNE_EUROS): Lecteur<number> =>
  (brut) => {
    const texte = sansHabillage(texteDe(brut));
    if (texte === '') return refus(manque);
    if (!ENTIER.test(texte)) return refus(EUROS);
    // Adding zero turns « −0 » into 0.
    const montant = Number(texte.replace(/[ .]/g, '')) + 0;
    if (montant < minimum && minimum >= 0)
      return refus('Indiquez un montant sans signe moins, par exemple 1200');
    if (Math.abs(montant) > BORNE_EUROS)
      return refus('Indiquez un montant entre −10 000 000 € et 10 000 000 €, tel qu’il est écrit sur l’avis');
    return succes(montant);
  };

interface Bornes {
  readonly min: number;
  readonly max: number;
  /** Said for an empty field and for a text that is not a number. */
  readonly message: string;
}

/** A whole number within bounds. */
export const entier =
  ({ min, max, message }: Bornes): Lecteur<number> =>
  (brut) => {
    const texte = texteDe(brut);
    if (!/^\d{1,9}$/.test(texte)) return refus(message);
    const nombre = Number(texte);
    return nombre >= min && nombre <= max
      ? succes(nombre)
      : refus(`Indiquez un nombre entier entre ${min} et ${max}`);
  };

/** A number that may have decimals, with a comma or a point: « 249,5 », « 9 350 ». */
export const decimal =
  ({ min, max, message }: Bornes): Lecteur<number> =>
  (brut) => {
    const texte = texteDe(brut).replace(/\s+/gu, '').replace(/km$/iu, '').replace(',', '.');
    if (!/^\d{1,6}(\.\d{1,2})?$/.test(texte)) return refus(message);
    const nombre = Number(texte);
    return nombre >= min && nombre <= max
      ? succes(nombre)
      : refus(`Indiquez un nombre entre ${min} et ${max}, par exemple 120`);
  };
