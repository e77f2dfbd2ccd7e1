import { type Champ, texte, verifier } from '@/lib/parcours/moteur';
import { estTitulaire } from './titulaire';

export interface TitulaireAttendu {
  readonly prenom: string;
  readonly nom: string;
}

export const champTitulaire = (aide: string): Champ => ({
  type: 'texte',
  nom: 'titulaire',
  libelle: 'Titulaire du compte',
  aide,
  autoComplete: 'off',
  largeur: 'long',
});

export const CHAMP_IBAN: Champ = {
  type: 'texte',
  nom: 'iban',
  libelle: 'IBAN',
  aide: 'Commence par FR pour une banque française. Les espaces ne comptent pas.',
  autoComplete: 'off',
  largeur: 'long',
};

/** The holder as the account's statement writes it, who must be the student. */
export const titulaireDuCompte = (personne: TitulaireAttendu) =>
  verifier(
    texte('Indiquez le titulaire du compte, comme sur le RIB'),
    (lu) => estTitulaire(lu, personne),
    `Le compte doit être à votre nom : écrivez le titulaire comme sur le RIB, par exemple « ${personne.nom} ${personne.prenom} »`,
  );
