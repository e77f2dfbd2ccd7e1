import 'server-only';
import { composer } from './composer';

interface SurLeDossier {
  readonly prenom: string;
  readonly numero: string;
  /** Absolute address of the tracking page. */
  readonly lien: string;
}

/** Receipt of a deposit. `date` in full: « samedi 21 novembre 2026 ». */
export const accuseDepot = ({ prenom, numero, lien, date }: SurLeDossier & { readonly date: string }) =>
  composer(`Votre dossier ${numero} est déposé`, prenom, [
    `Nous avons reçu votre dossier social étudiant le ${date}. Son numéro est ${numero} : gardez-le.`,
    `Pour savoir où il en est et relire ce que vous avez déposé :\n${lien}`,
    'Pour voir ces pages, connectez-vous avec votre adresse électronique et votre mot de passe. Nous ne vous demanderons jamais votre mot de passe par message.',
  ]);

export const notificationConditionnelle = ({ prenom, numero, lien }: SurLeDossier) =>
  composer(`Une réponse est disponible pour le dossier ${numero}`, prenom, [
    `Une notification conditionnelle est disponible pour votre dossier ${numero}. Elle dit ce que vous pouvez recevoir, pourquoi, et ce qu'il reste à faire.`,
    `Pour la lire et la télécharger :\n${lien}`,
    'Elle devient définitive après votre inscription, quand votre Crous l’a vérifiée.',
  ]);

export const notificationRejet = ({ prenom, numero, lien }: SurLeDossier) =>
  composer(`Une réponse est disponible pour le dossier ${numero}`, prenom, [
    `La réponse à votre dossier ${numero} est disponible. Elle donne les raisons, les textes appliqués, les autres aides possibles et les moyens de la contester.`,
    `Pour la lire et la télécharger :\n${lien}`,
  ]);

export const miseEnExamen = ({ prenom, numero, lien }: SurLeDossier) =>
  composer(`Votre dossier ${numero} est examiné par le Crous`, prenom, [
    `Votre dossier ${numero} demande l'examen d'un agent du Crous. Vous n'avez rien à faire pour l'instant.`,
    `Pour savoir ce qui a demandé cet examen et la suite :\n${lien}`,
  ]);

/** A barème that changed replaced the answer. `campagne`: « 2026-2027 ». */
export const reponseRecalculee = ({
  prenom,
  numero,
  lien,
  campagne,
}: SurLeDossier & { readonly campagne: string }) =>
  composer(`La réponse à votre dossier ${numero} a changé`, prenom, [
    `Le barème des bourses ${campagne} a changé. Nous avons recalculé votre dossier ${numero} avec ce que vous aviez déposé, et la réponse n’est plus la même.`,
    `Pour lire la nouvelle réponse, ses raisons et les moyens de la contester :\n${lien}`,
    'Elle remplace la précédente. Vous n’avez rien à déposer de nouveau.',
  ]);
