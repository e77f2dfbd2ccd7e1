import { estTitulaire } from '@/lib/parcours/dse/depot/titulaire';
import { type Champ, iban, schemaDe, texte, verifier } from '@/lib/parcours/moteur';

export interface TitulaireAttendu {
  readonly prenom: string;
  readonly nom: string;
}

/** Where to pay back. */
export const CHAMPS_COMPTE: readonly Champ[] = [
  {
    type: 'texte',
    nom: 'titulaire',
    libelle: 'Titulaire du compte',
    aide: 'Comme sur le RIB. Le compte doit être à votre nom.',
    autoComplete: 'off',
    largeur: 'long',
  },
  {
    type: 'texte',
    nom: 'iban',
    libelle: 'IBAN',
    aide: 'Commence par FR pour une banque française. Les espaces ne comptent pas.',
    autoComplete: 'off',
    largeur: 'long',
  },
];

export const lecteursCompte = (personne: TitulaireAttendu) => ({
  titulaire: verifier(
    texte('Indiquez le titulaire du compte, comme sur le RIB'),
    (lu) => estTitulaire(lu, personne),
    `Le compte doit être à votre nom : écrivez le titulaire comme sur le RIB, par exemple « ${personne.nom} ${personne.prenom} »`,
  ),
  iban: iban('Indiquez l’IBAN de votre compte, comme sur le RIB'),
});

export const schemaCompte = (personne: TitulaireAttendu) => schemaDe(lecteursCompte(personne));
