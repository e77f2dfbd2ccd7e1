import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import { premiereAnnee } from '../noyau/annee-universitaire';

/** Number of an attestation as it is printed: `VER6 ABCDEF 42`. */
export type NumeroAttestation = string & { readonly __marque: 'NumeroAttestation' };

const FORME = /^([A-Z]{3}\d)([A-Z]{6})(\d{1,2})$/;
const SUIVI_DU_NOM = /^([A-Z]{3}\d[A-Z]{6}\d{1,2})([A-Z]{0,5})$/;
const LETTRES_COMPAREES = 5;

const serrer = (texte: string): string => texte.replace(/[\s\u00a0\u202f-]/g, '').toUpperCase();

/** Reads a number with or without its spaces, any case; `null` when it is not one. */
export function lireNumero(texte: string): NumeroAttestation | null {
  const parts = FORME.exec(serrer(texte));
  return parts ? (`${parts[1]} ${parts[2]} ${parts[3]}` as NumeroAttestation) : null;
}

/** What the shell draws: `lettres` from 0 to 26⁶ − 1, `chiffres` from 10 to 99. */
export interface TirageDeNumero {
  readonly lettres: number;
  readonly chiffres: number;
}

/** How many draws of six letters there are. */
export const TIRAGES_DE_LETTRES = 26 ** 6;
const LETTRE_A = 65;

/**
 * The number of an attestation: three letters of the Crous, last digit of the first civil year (deduced from real ones),
 * six letters, two digits.
 */
export function composerNumero(
  crous: string,
  annee: AnneeUniversitaire,
  { lettres, chiffres }: TirageDeNumero,
): NumeroAttestation {
  let reste = lettres;
  let texte = '';
  for (let i = 0; i < 6; i++) {
    texte = String.fromCharCode(LETTRE_A + (reste % 26)) + texte;
    reste = Math.floor(reste / 26);
  }
  return `${crous}${premiereAnnee(annee) % 10} ${texte} ${chiffres}` as NumeroAttestation;
}

/** A name as two administrations may compare it: accents folded, capitals, everything else removed. */
export const capitalesDuNom = (nom: string): string =>
  nom
    .replace(/[œŒ]/g, 'OE')
    .replace(/[æÆ]/g, 'AE')
    .replace(/ß/g, 'SS')
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');

/** The letters of a family name that a check compares: the first five (all of them when there are fewer). */
export const lettresDuNom = (nom: string): string => capitalesDuNom(nom).slice(0, LETTRES_COMPAREES);

/** True when what was given begins one of the names of the person: family name or name of use. */
export function nomConcorde(donne: string, noms: readonly (string | null)[]): boolean {
  const lettres = lettresDuNom(donne);
  return lettres !== '' && noms.some((nom) => nom !== null && lettresDuNom(nom) === lettres);
}

/**
 * The older form of a check: the number and the letters of the name in one word. A number of one digit or two is told by the
 * letters that follow it; without letters the name is empty.
 */
export function separerCode(
  code: string,
): { readonly numero: NumeroAttestation; readonly nom: string } | null {
  const parts = SUIVI_DU_NOM.exec(serrer(code));
  const numero = parts?.[1] ? lireNumero(parts[1]) : null;
  return numero ? { numero, nom: parts?.[2] ?? '' } : null;
}
