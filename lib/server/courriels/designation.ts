import 'server-only';
import { composer } from './composer';

interface SurLaChambre {
  readonly prenom: string;
  readonly etablissement: string;
  readonly residence: string;
  readonly ville: string;
  /** « 20 juin 2026 à 10 h 04 » */
  readonly avant: string;
  /** Absolute address of the student's housing page. */
  readonly lien: string;
}

/** An institution named the student for one of the rooms it was lent: the same words with an account or without. */
export const designationLogement = ({ prenom, etablissement, residence, ville, avant, lien }: SurLaChambre) =>
  composer(`${etablissement} vous propose un logement`, prenom, [
    `${etablissement} vous a désigné pour une chambre de la résidence ${residence}, à ${ville}.`,
    `Pour l'accepter ou la refuser, connectez-vous avec cette adresse, ou créez un compte avec elle :\n${lien}`,
    `Répondez avant le ${avant}. Sans réponse, la chambre sera proposée à quelqu'un d'autre.`,
  ]);
