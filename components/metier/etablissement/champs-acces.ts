import type { ChampSimple } from '@/components/formulaire/FormulaireSimple';
import { champPiece } from '@/lib/parcours/cvec';

const PIECE = 'Une lettre du chef d’établissement, par exemple. PDF ou photo, 4 Mo au plus.';

/** The fields of a request of access: for which institution, who, and how to come back. */
export const CHAMPS_ACCES: readonly ChampSimple[] = [
  {
    ...{ type: 'texte', nom: 'uai', libelle: 'UAI de l’établissement', largeur: 'court' },
    aide: '7 chiffres et une lettre, par exemple 0359901X',
  },
  { type: 'texte', nom: 'prenom', libelle: 'Prénom', autoComplete: 'given-name' },
  { type: 'texte', nom: 'nom', libelle: 'Nom', autoComplete: 'family-name' },
  {
    ...{ type: 'texte', nom: 'email', libelle: 'Adresse électronique professionnelle' },
    aide: 'Celle que l’établissement vous donne. Nous y enverrons un code.',
    ...{ inputMode: 'email', autoComplete: 'email' },
  },
  {
    ...{ type: 'mot-de-passe', nom: 'motDePasse', libelle: 'Mot de passe', autoComplete: 'new-password' },
    aide: 'Au moins 12 caractères. Quatre mots sans lien entre eux font un bon mot de passe.',
  },
  { ...champPiece('Document qui prouve votre fonction', 'piece', true), aide: PIECE },
];
