import 'server-only';
import { composer } from './composer';

interface SurLAvance {
  readonly prenom: string;
  /** « l’avance sur le loyer », « le dépôt de garantie » */
  readonly quoi: string;
  /** « Résidence Kergoat, Rennes » */
  readonly logement: string;
  /** Absolute address of the student's page. */
  readonly lien: string;
}

/** The room is booked. */
export const avanceReglee = ({ prenom, logement, lien }: SurLAvance) =>
  composer(`Votre logement est réservé`, prenom, [
    `L'avance sur le loyer est payée. Le logement est à vous : ${logement}. L'avance sera déduite de votre premier loyer.`,
    `Il vous reste à remplir votre dossier locatif. Votre reçu et la suite sont sur cette page :\n${lien}`,
    'Nous ne vous demanderons jamais de payer par message ni par un autre site.',
  ]);

export const depotDeGarantieRegle = ({ prenom, logement, lien }: SurLAvance) =>
  composer('Votre dépôt de garantie est payé', prenom, [
    `Votre dépôt de garantie est payé pour ce logement : ${logement}. Il vous est rendu après votre départ.`,
    `Votre reçu est sur cette page :\n${lien}`,
  ]);

/** Money that goes back by itself; `raison`: « Vous avez payé deux fois ». */
export const avanceRendue = ({
  prenom,
  quoi,
  logement,
  lien,
  raison,
}: SurLAvance & { readonly raison: string }) =>
  composer('Nous vous remboursons un paiement de logement', prenom, [
    `Nous vous rendons ce que vous avez payé pour ${quoi} (${logement}). ${raison}. Vous n'avez rien à demander.`,
    `Pour que le virement parte, indiquez un compte à votre nom, ou vérifiez celui que nous avons :\n${lien}`,
  ]);

export const avanceDemandeRecue = ({ prenom, quoi, logement, lien }: SurLAvance) =>
  composer('Votre demande de remboursement est reçue', prenom, [
    `Votre demande porte sur ${quoi} (${logement}). Un agent du Crous l'examine et vous répond par courriel.`,
    `Pour savoir où elle en est :\n${lien}`,
  ]);

export const avanceRemboursementAccorde = ({ prenom, quoi, logement, lien }: SurLAvance) =>
  composer('Votre demande de remboursement est acceptée', prenom, [
    `Le Crous vous rembourse ${quoi} (${logement}).`,
    `Pour que le virement parte, indiquez un compte à votre nom, ou vérifiez celui que nous avons :\n${lien}`,
  ]);

export const avanceRemboursementRefuse = ({
  prenom,
  quoi,
  logement,
  lien,
  raison,
}: SurLAvance & { readonly raison: string }) =>
  composer('Votre demande de remboursement est refusée', prenom, [
    `Le Crous ne peut pas vous rembourser ${quoi} (${logement}). ${raison}`,
    `Pour savoir comment contester cette décision, devant le tribunal administratif et dans les deux mois :\n${lien}`,
  ]);

export const avanceVirementEmis = ({ prenom, quoi, logement, lien }: SurLAvance) =>
  composer('Le virement de votre remboursement est parti', prenom, [
    `Le virement est parti vers le compte que vous avez indiqué, pour ${quoi} (${logement}). Il arrive en quelques jours.`,
    `Le détail est sur cette page :\n${lien}`,
  ]);

export const avanceVirementRejete = ({ prenom, lien }: SurLAvance) =>
  composer("Le virement de votre remboursement n'a pas abouti", prenom, [
    'La banque a rejeté le virement vers le compte que vous avez indiqué.',
    `Indiquez un autre compte à votre nom :\n${lien}`,
  ]);

export const avanceLienRefuse = ({
  prenom,
  quoi,
  logement,
  lien,
  raison,
}: SurLAvance & { readonly raison: string }) =>
  composer('Le paiement de votre logement a été refusé', prenom, [
    `La personne à qui vous avez donné votre lien a refusé de payer ${quoi} (${logement}). ${raison}`,
    `Votre logement n'est pas encore réservé. Pour créer un autre lien ou payer par carte :\n${lien}`,
  ]);

export const avanceLienExpire = ({ prenom, quoi, logement, lien }: SurLAvance) =>
  composer('Votre lien de paiement du logement ne marche plus', prenom, [
    `Personne n'a payé ${quoi} (${logement}) avec votre lien pendant qu'il était ouvert.`,
    `Pour savoir s'il est encore temps et payer autrement :\n${lien}`,
  ]);

/** `reste`: « 24 heures », « 2 heures ». */
export const avanceRappelLien = ({
  prenom,
  quoi,
  logement,
  lien,
  reste,
}: SurLAvance & { readonly reste: string }) =>
  composer('Votre lien de paiement du logement se ferme bientôt', prenom, [
    `Votre lien pour payer ${quoi} (${logement}) se ferme dans moins de ${reste} et personne n'a encore payé. Prévenez la personne à qui vous l'avez donné.`,
    `Pour le copier à nouveau ou payer par carte :\n${lien}`,
  ]);

interface SurLePaye extends Pick<SurLAvance, 'quoi' | 'logement'> {
  /** « Lina M. » */
  readonly pour: string;
  readonly montant: string;
}

/** Sent by the student to whoever pays: the link is the only thing that it takes. */
export const avanceLienAPayer = ({
  pour,
  quoi,
  logement,
  montant,
  lien,
}: SurLePaye & { readonly lien: string }) =>
  composer(`${pour} vous demande de payer pour son logement`, null, [
    `${pour} vous demande de payer ${quoi} de son logement étudiant, ${logement}, soit ${montant}. Vous pouvez accepter ou refuser. Vous n'avez pas besoin de compte.`,
    `Jusqu'à quand ce lien marche est écrit sur sa page :\n${lien}`,
    'Si vous ne connaissez pas cette personne, ignorez ce message ou refusez.',
  ]);

export const avanceRecu = ({
  pour,
  quoi,
  logement,
  montant,
  reference,
  date,
}: SurLePaye & { readonly reference: string; readonly date: string }) =>
  composer('Reçu de paiement pour un logement étudiant', null, [
    `Vous avez payé ${montant} le ${date} pour ${quoi} du logement de ${pour}, ${logement}. Référence du paiement : ${reference}.`,
    'Gardez ce message : il vous sert de reçu.',
  ]);
