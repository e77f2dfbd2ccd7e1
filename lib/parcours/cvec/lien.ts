import { email } from '@/lib/parcours/compte/lecteurs';
import { type Champ, facultatif, schemaDe } from '@/lib/parcours/moteur';

/** The student has the link sent, or copies it. */
export const CHAMPS_LIEN: readonly Champ[] = [
  {
    type: 'texte',
    nom: 'courriel',
    libelle: 'Adresse électronique de la personne',
    aide: 'Si vous l’écrivez, nous lui envoyons le lien. Sinon, vous le copierez.',
    facultatif: true,
    inputMode: 'email',
    autoComplete: 'off',
    largeur: 'long',
  },
];

export const schemaLien = schemaDe({ courriel: facultatif(email) });
