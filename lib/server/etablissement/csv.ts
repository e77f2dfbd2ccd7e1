import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';

const BOMS: readonly (readonly [debut: readonly number[], encodage: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** What spreadsheets save by themselves: not text. */
const CLASSEURS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const commencePar = (octets: Uint8Array, debut: readonly number[]) => debut.every((o, i) => octets[i] === o);

/** The text of a file, whatever spreadsheet saved it: UTF-8 or UTF-16 with its mark, else UTF-8, else Windows. */
export function decoder(octets: Uint8Array): Resultat<string, 'classeur' | 'pas_du_texte'> {
  if (CLASSEURS.some((debut) => commencePar(octets, debut))) return refus('classeur');
  const marque = BOMS.find(([debut]) => commencePar(octets, debut))?.[1];
  const texte = marque ? new TextDecoder(marque).decode(octets) : decoderSansMarque(octets);
  return texte.includes('\0') ? refus('pas_du_texte') : succes(texte);
}

function decoderSansMarque(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

const SEPARATEURS = [';', '\t', ',', '|'] as const;

/** The separator that the first line holds most; a semicolon when it holds none. */
export function separateurDe(texte: string): string {
  const premiere = texte.slice(0, texte.search(/[\r\n]|$/));
  const compter = (signe: string) => premiere.split(signe).length - 1;
  return SEPARATEURS.reduce((meilleur, signe) => (compter(signe) > compter(meilleur) ? signe : meilleur));
}

export interface Rangee {
  /** As an editor numbers it: the first line is 1. */
  readonly rang: number;
  readonly valeurs: readonly string[];
}

/** One line after the other, quotes read as spreadsheets write them. A quote that nobody closes ends with its line. */
export function* lireRangees(texte: string, separateur: string): Generator<Rangee> {
  let rang = 0;
  let debut = 0;
  while (debut < texte.length) {
    const saut = texte.indexOf('\n', debut);
    const fin = saut === -1 ? texte.length : saut;
    rang++;
    const ligne = texte.slice(debut, fin).replace(/\r$/, '');
    debut = fin + 1;
    const valeurs = lireValeurs(ligne, separateur);
    if (valeurs.some((valeur) => valeur !== '')) yield { rang, valeurs };
  }
}

function lireValeurs(ligne: string, separateur: string): readonly string[] {
  if (!ligne.includes('"')) return ligne.split(separateur).map((valeur) => valeur.trim());
  const valeurs: string[] = [''];
  let cite = false;
  for (let i = 0; i < ligne.length; i++) {
    const signe = ligne.charAt(i);
    const derniere = valeurs.length - 1;
    if (signe === '"' && cite && ligne[i + 1] === '"') {
      valeurs[derniere] += '"';
      i++;
    } else if (signe === '"') cite = !cite;
    else if (signe === separateur && !cite) valeurs.push('');
    else valeurs[derniere] += signe;
  }
  return valeurs.map((valeur) => valeur.trim());
}

const FORMULE = /^[=+\-@\t\r]/;

/** A line of a file that a spreadsheet opens: a value never becomes a formula there. */
export const ecrireRangee = (valeurs: readonly (string | number)[]): string =>
  `${valeurs
    .map((valeur) => {
      const texte = String(valeur);
      const sur = FORMULE.test(texte) ? `'${texte}` : texte;
      return /[";\r\n]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur;
    })
    .join(';')}\r\n`;
