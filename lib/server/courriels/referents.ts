import 'server-only';
import { composer } from './composer';

/** Proves the address of somebody who asks to hand in the lists of an institution. Never says whether an account exists. */
export const referentCode = (prenom: string, code: string) =>
  composer('Votre code pour demander un accès', prenom, [
    `Pour demander l’accès à l’espace des établissements, saisissez ce code : ${code}`,
    'Il est valable 15 minutes. Si vous n’avez rien demandé, ignorez ce message : aucune demande ne sera faite.',
  ]);

/** To an address that already has an access: the page says nothing, the mail does. */
export const referentDejaConnu = (prenom: string, connexion: string) =>
  composer('Vous avez déjà un accès', prenom, [
    'Quelqu’un, sans doute vous, vient de demander un accès à l’espace des établissements avec cette adresse. Elle en a déjà un.',
    `Pour vous connecter :\n${connexion}`,
    'Si ce n’était pas vous, ignorez ce message : votre accès n’a pas changé.',
  ]);

interface SurLEtablissement {
  readonly prenom: string;
  /** « Université fictive de Rennes » */
  readonly etablissement: string;
}

export const referentDemandeRecue = ({ prenom, etablissement }: SurLEtablissement) =>
  composer('Votre demande d’accès est transmise', prenom, [
    `Votre demande pour être référent de cet établissement est transmise à son Crous : ${etablissement}.`,
    'Un agent l’examine et vous répond par courriel. Vous ne pouvez pas vous connecter avant sa réponse.',
  ]);

export const referentAgree = ({
  prenom,
  etablissement,
  lien,
}: SurLEtablissement & { readonly lien: string }) =>
  composer('Votre accès est ouvert', prenom, [
    `Le Crous vous agrée comme référent de cet établissement : ${etablissement}.`,
    `Pour vous connecter avec l’adresse et le mot de passe de votre demande :\n${lien}`,
  ]);

export const referentRefuse = ({
  prenom,
  etablissement,
  raison,
  precision,
}: SurLEtablissement & { readonly raison: string; readonly precision: string }) =>
  composer('Votre demande d’accès est refusée', prenom, [
    `Le Crous n’a pas pu vous agréer comme référent de cet établissement : ${etablissement}. ${raison}`,
    `Le Crous précise : ${precision}`,
    'Vous pouvez lui écrire, ou envoyer une autre demande.',
  ]);

export const referentRetire = ({
  prenom,
  etablissement,
  precision,
}: SurLEtablissement & { readonly precision: string }) =>
  composer('Votre accès est fermé', prenom, [
    `Vous n’êtes plus référent de cet établissement : ${etablissement}. Vos sessions sont fermées.`,
    precision,
    'Les listes que vous avez déposées restent. Si c’est une erreur, écrivez au Crous.',
  ]);
