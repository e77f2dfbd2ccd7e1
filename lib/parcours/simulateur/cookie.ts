import type { Brouillon, Saisie } from '@/lib/parcours/moteur';

/** Session cookie, httpOnly: the answers never stand in an address, and leave with the browser. */
export const COOKIE_SIMULATION = 'simulation';

/** The raw entries of the simulation by key of question, each one accepted by « Continuer ». */
export type Saisies = Readonly<Record<string, Saisie>>;

const VERSION = 1;
/** Browsers keep 4096 bytes for a cookie, its name and attributes included. */
export const TAILLE_MAX = 3_500;

const CLE = /^[a-z][a-z0-9-]{0,39}$/;
const CHAMP = /^[a-z][A-Za-z0-9]{0,39}$/;

const estTexte = (valeur: unknown): valeur is string => typeof valeur === 'string' && valeur.length <= 200;
const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
const estSaisie = (valeur: unknown): valeur is Saisie =>
  estObjet(valeur) &&
  Object.entries(valeur).every(
    ([champ, v]) => CHAMP.test(champ) && (estTexte(v) || (Array.isArray(v) && v.every(estTexte))),
  );

function enBase64Url(texte: string): string {
  const octets = new TextEncoder().encode(texte);
  const binaire = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  return btoa(binaire).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function depuisBase64Url(code: string): string {
  const binaire = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binaire, (c) => c.charCodeAt(0)));
}

/** `null` when the answers do not fit in a cookie. */
export function encoderSimulation(saisies: Saisies): string | null {
  const code = enBase64Url(JSON.stringify({ v: VERSION, s: saisies }));
  return code.length <= TAILLE_MAX ? code : null;
}

/** Never fails: what is not ours, from another version or damaged, reads as an empty simulation. */
export function decoderSimulation(code: string | undefined): Saisies {
  if (!code || code.length > TAILLE_MAX) return {};
  try {
    const lu: unknown = JSON.parse(depuisBase64Url(code));
    if (!estObjet(lu) || lu.v !== VERSION || !estObjet(lu.s)) return {};
    const bonnes = Object.entries(lu.s).filter(
      (e): e is [string, Saisie] => CLE.test(e[0]) && estSaisie(e[1]),
    );
    return Object.fromEntries(bonnes);
  } catch {
    return {};
  }
}

/** The same entries as the form engine walks them. */
export function enBrouillon(saisies: Saisies): Brouillon {
  return Object.fromEntries(
    Object.entries(saisies).map(([cle, saisie]) => [cle, { saisie, confirmee: true, version: 1, le: '' }]),
  );
}

/** An accepted entry as it is kept: declared fields, without the spaces around. */
export const nettoyer = (saisie: Saisie): Saisie =>
  Object.fromEntries(
    Object.entries(saisie)
      .map(([champ, v]): [string, string | readonly string[]] => [
        champ,
        typeof v === 'string' ? v.trim() : v,
      ])
      .filter(([, v]) => v.length > 0),
  );
