import 'server-only';
import type { LigneDInscrit } from '@/lib/domain/cvec';
import { capitalesDuNom } from '@/lib/domain/cvec';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { decoder, lireRangees, type Rangee, separateurDe } from './csv';

export const LIGNES_MAXIMUM = 50_000;

export type RefusDeListe =
  | 'classeur'
  | 'pas_du_texte'
  | 'vide'
  | 'premiere_colonne'
  | 'colonnes_absentes'
  | 'trop_de_lignes';

export interface LigneDeListe extends LigneDInscrit {
  readonly rang: number;
}

type Colonne = keyof LigneDInscrit;

/** How headers name each column, once folded to capitals. */
const ENTETES: Readonly<Record<Colonne, RegExp>> = {
  uai: /^(CODE)?(UAI|RNE)/,
  numero: /^(N|NO|NUM|NUMERO)?(DE|D)?(CVEC|ATTESTATION|L?ATTESTATIONCVEC|NUMEROCVEC)|^(NUMERO|NUM)$|^CVEC/,
  nom: /^NOM(DEFAMILLE|PATRONYMIQUE|DENAISSANCE|FAMILLE|ETUDIANT)?$/,
  prenom: /^PRENOMS?/,
};

type Places = Readonly<Partial<Record<Colonne, number>>>;
const SANS_ENTETE: Places = { uai: 0, numero: 1, nom: 2, prenom: 3 };

function placesDe(entete: readonly string[]): Places {
  const titres = entete.map(capitalesDuNom);
  const place = (colonne: Colonne) => titres.findIndex((titre) => ENTETES[colonne].test(titre));
  const places = Object.keys(SANS_ENTETE).map((c) => [c, place(c as Colonne)] as const);
  return Object.fromEntries(places.filter(([, rang]) => rang >= 0));
}

/** A code has digits, a header has none. */
const estEntete = ({ valeurs }: Rangee): boolean => !/\d{4}/.test(valeurs[0] ?? '');

function lignesDe(rangees: readonly Rangee[], places: Places): readonly LigneDeListe[] {
  const valeur = ({ valeurs }: Rangee, colonne: Colonne) =>
    (valeurs[places[colonne] ?? -1] ?? '').slice(0, 100);
  return rangees.map((rangee) => ({
    rang: rangee.rang,
    uai: valeur(rangee, 'uai'),
    numero: valeur(rangee, 'numero'),
    nom: valeur(rangee, 'nom'),
    prenom: valeur(rangee, 'prenom'),
  }));
}

/** The lines of a list, from the bytes of its file: UAI first, then the number, the name and, when it is there, the first name. */
export function lireListe(octets: Uint8Array): Resultat<readonly LigneDeListe[], RefusDeListe> {
  const texte = decoder(octets);
  if (!texte.ok) return texte;
  const rangees: Rangee[] = [];
  for (const rangee of lireRangees(texte.valeur, separateurDe(texte.valeur.trimStart()))) {
    rangees.push(rangee);
    if (rangees.length > LIGNES_MAXIMUM + 1) return refus('trop_de_lignes');
  }
  const [premiere] = rangees;
  if (!premiere) return refus('vide');
  if (!estEntete(premiere)) return bornees(lignesDe(rangees, SANS_ENTETE));
  const places = placesDe(premiere.valeurs);
  if (places.uai !== 0) return refus('premiere_colonne');
  if (places.numero === undefined || places.nom === undefined) return refus('colonnes_absentes');
  return bornees(lignesDe(rangees.slice(1), places));
}

function bornees(lignes: readonly LigneDeListe[]): Resultat<readonly LigneDeListe[], RefusDeListe> {
  if (lignes.length === 0) return refus('vide');
  return lignes.length > LIGNES_MAXIMUM ? refus('trop_de_lignes') : succes(lignes);
}
