import 'server-only';
import { composer } from './composer';

interface SurLaDemande {
  readonly prenom: string;
  readonly annee: string;
  /** Absolute address of the student's page. */
  readonly lien: string;
}

/** A request without a DSE is open. */
export const logementDemandeOuverte = ({
  prenom,
  annee,
  numero,
  lien,
}: SurLaDemande & { readonly numero: string }) =>
  composer(`Votre demande de logement ${annee} est enregistrée`, prenom, [
    `Votre demande de logement porte le numéro ${numero}. Vous pouvez maintenant réserver une chambre libre, ou vous inscrire aux ouvertures de chambres.`,
    `Pour voir où elle en est :\n${lien}`,
  ]);

/** Wishes are open again and the basket has to be confirmed for the round. */
export const logementVoeuxAValider = ({
  prenom,
  annee,
  tour,
  cloture,
  lien,
}: SurLaDemande & {
  readonly tour: number;
  /** « lundi 15 juin 2026 à 10 h » */
  readonly cloture: string;
}) =>
  composer(`Logement ${annee} : validez vos vœux pour le tour ${tour}`, prenom, [
    `Les vœux sont ouverts pour le tour ${tour}. Les vôtres sont gardés, mais ils ne comptent que si vous les validez avant le ${cloture}.`,
    `Pour les relire, les changer et les valider :\n${lien}`,
  ]);

interface SurLaChambre extends SurLaDemande {
  /** « Studio, Résidence Kergoat, Rennes » */
  readonly chambre: string;
}

/** A resident has not asked to stay, and the last day comes. */
export const logementRenouvellementRappel = ({
  prenom,
  annee,
  chambre,
  fin,
  lien,
}: SurLaChambre & {
  /** « mercredi 29 avril 2026 » */
  readonly fin: string;
}) =>
  composer(`Gardez-vous votre logement en ${annee} ?`, prenom, [
    `Vous habitez : ${chambre}. Pour y rester en ${annee}, demandez-le au plus tard le ${fin}. Sans demande de votre part, votre logement est donné à quelqu'un d'autre à la rentrée.`,
    `Pour demander à le garder :\n${lien}`,
  ]);

/** The last day has passed without a request: the room goes to somebody else. */
export const logementRenouvellementClos = ({
  prenom,
  annee,
  chambre,
  depart,
  lien,
}: SurLaChambre & {
  /** « lundi 31 août 2026 » */
  readonly depart: string;
}) =>
  composer(`Votre logement n'est pas renouvelé pour ${annee}`, prenom, [
    `Vous n'avez pas demandé à garder votre logement : ${chambre}. Il est remis à la disposition de tous pour ${annee}. Vous pouvez y rester jusqu'au ${depart}.`,
    `Pour demander un autre logement :\n${lien}`,
  ]);

/** The advance was not paid in time: the room went back. */
export const logementNonPaye = ({
  prenom,
  annee,
  chambre,
  echeance,
  lien,
}: SurLaChambre & {
  /** « jeudi 18 juin 2026 à 23 h 59 » */
  readonly echeance: string;
}) =>
  composer(`Logement ${annee} : la chambre proposée est rendue`, prenom, [
    `L'avance sur le loyer n'a pas été payée au plus tard le ${echeance}. La chambre est proposée à quelqu'un d'autre : ${chambre}.`,
    "Si vous aviez déjà payé et que la banque nous le confirme plus tard, la chambre vous revient si elle est encore libre. Sinon, l'argent vous est rendu.",
    `Pour voir ce que vous pouvez encore demander :\n${lien}`,
  ]);

/** The Crous accepts: the room is held until the student confirms. */
export const logementRenouvellementAccorde = ({
  prenom,
  annee,
  chambre,
  echeance,
  lien,
}: SurLaChambre & {
  /** « vendredi 15 mai 2026 à 23 h 59 » */
  readonly echeance: string;
}) =>
  composer(`Vous pouvez garder votre logement en ${annee}`, prenom, [
    `Le Crous accepte de vous garder : ${chambre}. Confirmez au plus tard le ${echeance}, en payant l'avance sur le loyer. Après, le logement est donné à quelqu'un d'autre.`,
    `Pour confirmer ou refuser :\n${lien}`,
  ]);

/** The Crous refuses, and says why. */
export const logementRenouvellementRefuse = ({
  prenom,
  annee,
  chambre,
  raison,
  lien,
}: SurLaChambre & { readonly raison: string }) =>
  composer(`Votre demande de renouvellement ${annee} est refusée`, prenom, [
    `Le Crous ne peut pas renouveler votre logement : ${chambre}. ${raison}`,
    `Pour demander un autre logement :\n${lien}`,
  ]);
