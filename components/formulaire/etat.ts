import type { ErreurChamp } from '@/lib/parcours/moteur/formulaire';
import type { EtatFormulaire } from '@/lib/parcours/moteur/issue';
import type { QuestionPosee, Saisie } from '@/lib/parcours/moteur/types';

export type { LienDIssue } from '@/lib/parcours/moteur/issue';
export { FORMULAIRE_INITIAL } from '@/lib/parcours/moteur/issue';
export type { ErreurChamp, EtatFormulaire, Saisie };

/** A form action: gives the entry back when it does not redirect. */
export type ActionFormulaire = (etat: EtatFormulaire, donnees: FormData) => Promise<EtatFormulaire>;

/** What of a question crosses to the browser: data only, neither schema nor function. */
export type QuestionAffichee = Pick<QuestionPosee, 'cle' | 'titre' | 'pourquoi' | 'champs' | 'aide' | 'mots'>;

export const enQuestionAffichee = ({
  cle,
  titre,
  pourquoi,
  champs,
  aide,
  mots,
}: QuestionPosee): QuestionAffichee => ({
  cle,
  titre,
  pourquoi,
  champs,
  aide,
  ...(mots === undefined ? {} : { mots }),
});

/** The entry to show: what the action gave back, else what was there at first. */
export const saisieDe = (etat: EtatFormulaire, initiale: Saisie): Saisie =>
  etat.etat === 'initial' ? initiale : etat.saisie;

export const texteDeSaisie = (saisie: Saisie, nom: string): string => {
  const valeur = saisie[nom];
  return typeof valeur === 'string' ? valeur : (valeur?.[0] ?? '');
};

export const listeDeSaisie = (saisie: Saisie, nom: string): readonly string[] => {
  const valeur = saisie[nom];
  return typeof valeur === 'string' ? [valeur] : (valeur ?? []);
};
