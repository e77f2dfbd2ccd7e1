import 'server-only';
import { composer } from './composer';

/** Proves that the address is theirs. Never says whether an account exists. */
export const codeDeVerification = (prenom: string, code: string) =>
  composer('Votre code de vérification', prenom, [
    `Pour créer votre compte, saisissez ce code : ${code}`,
    'Il est valable 15 minutes. Si vous n’avez rien demandé, ignorez ce message : aucun compte ne sera créé.',
  ]);

/** To somebody who signs up with an address that has an account: the page says nothing, the mail does. */
export const adresseDejaInscrite = (prenom: string, connexion: string, oubli: string) =>
  composer('Vous avez déjà un compte', prenom, [
    'Quelqu’un, sans doute vous, vient de demander un compte avec cette adresse. Vous en avez déjà un.',
    `Pour vous connecter :\n${connexion}`,
    `Si vous avez oublié votre mot de passe :\n${oubli}`,
    'Si ce n’était pas vous, ignorez ce message : votre compte n’a pas changé.',
  ]);

export const reinitialisation = (prenom: string, lien: string) =>
  composer('Choisir un nouveau mot de passe', prenom, [
    `Pour choisir un nouveau mot de passe, ouvrez ce lien. Il sert une seule fois, pendant une heure :\n${lien}`,
    'Si vous n’avez rien demandé, ignorez ce message : votre mot de passe ne change pas.',
  ]);

export const motDePasseChange = (prenom: string, oubli: string) =>
  composer('Votre mot de passe a changé', prenom, [
    'Le mot de passe de votre compte vient de changer. Toutes vos autres sessions sont fermées.',
    `Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe :\n${oubli}`,
  ]);
