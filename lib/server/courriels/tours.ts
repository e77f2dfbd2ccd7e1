import 'server-only';
import { composer } from './composer';

interface SurUnTour {
  readonly prenom: string;
  readonly annee: string;
  readonly tour: number;
  /** Absolute address of the page that says why. */
  readonly pourquoi: string;
}

/** A round gives at least one room: what, until when, how. */
export const logementPropose = ({
  prenom,
  annee,
  tour,
  chambres,
  echeance,
  lien,
  pourquoi,
}: SurUnTour & {
  /** « Résidence Kergoat, Rennes (vœu 1) » */
  readonly chambres: readonly string[];
  /** « jeudi 18 juin 2026 à 23 h 59 » */
  readonly echeance: string;
  /** Absolute address of the student's request. */
  readonly lien: string;
}) =>
  composer(`Logement ${annee} : le Crous vous propose une chambre`, prenom, [
    `Au tour ${tour}, le Crous vous propose :\n${chambres.join('\n')}`,
    `Pour accepter, payez l'avance sur le loyer au plus tard le ${echeance}. Après, la chambre est proposée à quelqu'un d'autre au tour suivant.`,
    `Pour accepter, faire payer quelqu'un d'autre ou refuser :\n${lien}`,
    `Pour savoir comment ce tour a été attribué :\n${pourquoi}`,
    'Nous ne vous demanderons jamais de payer par message ni par un autre site.',
  ]);

/** A round gives nothing: why in a sentence, and what comes next. */
export const logementSansProposition = ({
  prenom,
  annee,
  tour,
  raison,
  suite,
  pourquoi,
}: SurUnTour & { readonly raison: string; readonly suite: string }) =>
  composer(`Logement ${annee} : pas de proposition au tour ${tour}`, prenom, [
    `Le tour ${tour} est publié. Il n'y a pas de chambre pour vous cette fois. ${raison}`,
    suite,
    `Votre rang, votre indice et le dernier servi de chacun de vos vœux sont sur cette page :\n${pourquoi}`,
  ]);
