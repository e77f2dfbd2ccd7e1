import {
  CHAMP_IBAN,
  champTitulaire,
  type TitulaireAttendu,
  titulaireDuCompte,
} from '@/lib/parcours/dse/depot/rib';
import { type Champ, iban, schemaDe } from '@/lib/parcours/moteur';

/** Where to pay back. */
export const CHAMPS_COMPTE: readonly Champ[] = [
  champTitulaire('Comme sur le RIB. Le compte doit être à votre nom.'),
  CHAMP_IBAN,
];

export const lecteursCompte = (personne: TitulaireAttendu) => ({
  titulaire: titulaireDuCompte(personne),
  iban: iban('Indiquez l’IBAN de votre compte, comme sur le RIB'),
});

export const schemaCompte = (personne: TitulaireAttendu) => schemaDe(lecteursCompte(personne));
