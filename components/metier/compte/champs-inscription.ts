import type { ChampSimple } from '@/components/formulaire/FormulaireSimple';

/** The fields of the sign-up form, in the order of the tax notice: who, when, then how to come back. */
export const CHAMPS_INSCRIPTION: readonly ChampSimple[] = [
  { type: 'texte', nom: 'prenom', libelle: 'Prénom', autoComplete: 'given-name' },
  { type: 'texte', nom: 'nom', libelle: 'Nom de naissance', autoComplete: 'family-name' },
  {
    type: 'date',
    nom: 'dateNaissance',
    libelle: 'Date de naissance',
    aide: 'Par exemple 14/03/2007',
    autoComplete: 'bday',
  },
  {
    type: 'texte',
    nom: 'email',
    libelle: 'Adresse électronique',
    aide: 'La vôtre, pas celle d’un parent : une adresse correspond à une seule personne. Nous y enverrons un code.',
    inputMode: 'email',
    autoComplete: 'email',
  },
  {
    type: 'mot-de-passe',
    nom: 'motDePasse',
    libelle: 'Mot de passe',
    aide: 'Au moins 12 caractères. Quatre mots sans lien entre eux font un bon mot de passe.',
    autoComplete: 'new-password',
  },
  {
    type: 'texte',
    nom: 'ine',
    libelle: 'INE',
    aide: '11 caractères, sur votre confirmation d’inscription au baccalauréat ou votre carte étudiante. Vous pourrez l’ajouter plus tard.',
    facultatif: true,
    largeur: 'court',
  },
];
