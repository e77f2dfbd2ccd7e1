import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Lecteur, texteDe } from '../formulaire';

const NOM = /^\p{L}[\p{L}\p{M}'’ .-]*$/u;

/** One line of free text, in NFC with single spaces. */
export const texte =
  (manque: string, max = 120): Lecteur<string> =>
  (brut) => {
    const lu = texteDe(brut).normalize('NFC').replace(/\s+/gu, ' ');
    if (lu === '') return refus(manque);
    return lu.length <= max ? succes(lu) : refus(`Écrivez au plus ${max} caractères`);
  };

/** Several lines of free text. */
export const texteLong =
  (manque: string, max = 1_000): Lecteur<string> =>
  (brut) => {
    const lu = texteDe(brut).normalize('NFC').replace(/\r\n?/g, '\n');
    if (lu === '') return refus(manque);
    return lu.length <= max ? succes(lu) : refus(`Écrivez au plus ${max} caractères`);
  };

/** A first or last name: letters of any alphabet, hyphens, apostrophes, spaces. */
export const nomPropre =
  (manque: string): Lecteur<string> =>
  (brut, saisie) => {
    const lu = texte(manque, 80)(brut, saisie);
    if (!lu.ok || NOM.test(lu.valeur)) return lu;
    return refus('Écrivez le nom avec des lettres, des espaces, des traits d’union ou des apostrophes');
  };

export interface CommuneLue {
  readonly texte: string;
  /** INSEE code. */
  readonly code: string;
}

/** A commune: the text typed, and `<nom>Code`, which the server found for it and wrote into the entry. */
export const commune =
  (nom: string, manque: string): Lecteur<CommuneLue> =>
  (brut, saisie) => {
    const lu = texte(manque)(brut, saisie);
    if (!lu.ok) return lu;
    const code = texteDe(saisie[`${nom}Code`]);
    if (/^\d[\dAB]\d{3}$/.test(code)) return succes({ texte: lu.valeur, code });
    return refus(
      'Choisissez la commune dans la liste : écrivez son nom et son code postal, par exemple « Rennes 35000 »',
    );
  };
