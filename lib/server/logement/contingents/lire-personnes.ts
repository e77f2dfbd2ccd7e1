import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import {
  PERSONNES_MAXIMUM,
  type PersonneDesignee,
  schemaDesignation,
} from '@/lib/parcours/logement/designation';
import { decoder, lireRangees, separateurDe } from '../../etablissement';

export type RefusDeFichier =
  | 'classeur'
  | 'pas_du_texte'
  | 'vide'
  | 'trop_de_lignes'
  /** A line to correct: its number in the file, and the sentence of the form. */
  | { readonly rang: number; readonly message: string };

/** The persons of a file: first name, name, address. All of them or the first line to correct. */
export function lirePersonnes(octets: Uint8Array): Resultat<readonly PersonneDesignee[], RefusDeFichier> {
  const texte = decoder(octets);
  if (!texte.ok) return texte;
  const personnes: PersonneDesignee[] = [];
  for (const { rang, valeurs } of lireRangees(texte.valeur, separateurDe(texte.valeur.trimStart()))) {
    const [prenom = '', nom = '', email = ''] = valeurs;
    if (rang === 1 && !valeurs.some((valeur) => valeur.includes('@'))) continue;
    if (personnes.length === PERSONNES_MAXIMUM) return refus('trop_de_lignes');
    const lue = schemaDesignation.safeParse({ prenom, nom, email });
    if (!lue.success) return refus({ rang, message: lue.error.issues[0]?.message ?? '' });
    personnes.push(lue.data);
  }
  return personnes.length > 0 ? succes(personnes) : refus('vide');
}
