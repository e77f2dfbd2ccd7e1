import 'server-only';
import { composer } from './composer';

interface SurLaCvec {
  readonly prenom: string;
  readonly annee: string;
  /** Absolute address of the student's page. */
  readonly lien: string;
}

/** The year is settled, whatever the way: the attestation can be read. */
export const attestationCvec = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Votre attestation CVEC ${annee} est disponible`, prenom, [
    `Votre contribution de vie étudiante et de campus ${annee} est acquittée. Votre attestation est disponible : elle sert à vous inscrire, dans n'importe quel établissement.`,
    `Pour la télécharger, aujourd'hui ou plus tard :\n${lien}`,
    'Nous ne vous demanderons jamais de payer par message ni par un autre site.',
  ]);

/** Money came in twice, or after an exemption. */
export const cvecPayeeEnTrop = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Nous vous devons un remboursement de CVEC ${annee}`, prenom, [
    `Nous avons reçu un paiement de trop pour votre CVEC ${annee}. Il vous est remboursé, sans demande de votre part. Votre attestation ne change pas.`,
    `Pour que le virement parte, indiquez un compte à votre nom, ou vérifiez celui que nous avons :\n${lien}`,
  ]);

/** The exemption came after the payment. */
export const cvecRemboursementDu = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Votre CVEC ${annee} vous est remboursée`, prenom, [
    `Vous êtes maintenant exonéré de la CVEC ${annee} que vous aviez payée. Elle vous est remboursée, sans demande de votre part. Votre attestation reste valable.`,
    `Pour que le virement parte, indiquez un compte à votre nom, ou vérifiez celui que nous avons :\n${lien}`,
  ]);

export const cvecLienRefuse = ({ prenom, annee, lien, raison }: SurLaCvec & { readonly raison: string }) =>
  composer(`Le paiement de votre CVEC ${annee} a été refusé`, prenom, [
    `La personne à qui vous avez donné votre lien de paiement a refusé. ${raison}`,
    `Pour créer un autre lien ou choisir un autre moyen :\n${lien}`,
  ]);

export const cvecLienExpire = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Votre lien de paiement de la CVEC ${annee} ne marche plus`, prenom, [
    'Personne n’a payé avec votre lien pendant les 48 heures où il était ouvert.',
    `Pour créer un autre lien ou choisir un autre moyen :\n${lien}`,
  ]);

/** `reste`: « 24 heures », « 2 heures ». */
export const cvecRappelLien = ({ prenom, annee, lien, reste }: SurLaCvec & { readonly reste: string }) =>
  composer(`Votre lien de paiement de la CVEC ${annee} se ferme bientôt`, prenom, [
    `Votre lien de paiement se ferme dans moins de ${reste} et personne n'a encore payé. Prévenez la personne à qui vous l'avez donné.`,
    `Pour le copier à nouveau ou choisir un autre moyen :\n${lien}`,
  ]);

interface SurLePaye {
  /** « Lina M. » */
  readonly pour: string;
  readonly annee: string;
  readonly montant: string;
}

/** Sent by the student to whoever pays: the link is the only thing that it takes. */
export const cvecLienAPayer = ({ pour, annee, montant, lien }: SurLePaye & { readonly lien: string }) =>
  composer(`${pour} vous demande de payer sa CVEC ${annee}`, null, [
    `${pour} vous demande de payer sa contribution de vie étudiante et de campus ${annee}, soit ${montant}. Vous pouvez accepter ou refuser. Vous n'avez pas besoin de compte.`,
    `Ce lien marche 48 heures :\n${lien}`,
    'Si vous ne connaissez pas cette personne, ignorez ce message ou refusez.',
  ]);

export const cvecRecu = ({
  pour,
  annee,
  montant,
  reference,
  date,
}: SurLePaye & { readonly reference: string; readonly date: string }) =>
  composer(`Reçu de paiement de la CVEC ${annee}`, null, [
    `Vous avez payé ${montant} le ${date} pour la contribution de vie étudiante et de campus ${annee} de ${pour}. Référence du paiement : ${reference}.`,
    'Gardez ce message : il vous sert de reçu. L’attestation est remise à l’étudiant.',
  ]);

export const cvecDemandeRecue = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Votre demande sur la CVEC ${annee} est reçue`, prenom, [
    'Votre demande est transmise au Crous de votre ville d’études. Un agent l’examine et vous répond par courriel.',
    `Pour savoir où elle en est :\n${lien}`,
  ]);

export const cvecExonerationRefusee = ({
  prenom,
  annee,
  lien,
  raison,
}: SurLaCvec & { readonly raison: string }) =>
  composer(`Votre demande d'exonération de CVEC ${annee} est refusée`, prenom, [
    `Le Crous a examiné votre demande et ne peut pas l'accepter. ${raison}`,
    `Pour payer, envoyer une autre demande ou savoir comment contester :\n${lien}`,
  ]);

/** The bourse that exempted is refused: nothing changes until the Crous has looked. */
export const cvecExonerationReexaminee = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Votre exonération de CVEC ${annee} est réexaminée`, prenom, [
    `Vous étiez exonéré de la CVEC ${annee} parce que vous aviez une bourse. Votre bourse est maintenant refusée : le Crous examine si votre exonération tient toujours.`,
    'Vous n’avez rien à faire. Votre attestation reste valable jusqu’à sa réponse, que vous recevrez par courriel.',
    `Pour savoir où il en est :\n${lien}`,
  ]);

export const cvecExonerationRetiree = ({
  prenom,
  annee,
  lien,
  numero,
}: SurLaCvec & { readonly numero: string }) =>
  composer(`Votre exonération de CVEC ${annee} est retirée`, prenom, [
    `La loi exonère de la CVEC les bénéficiaires d’une bourse de l’année (code de l’éducation, L. 841-5). Votre bourse ${annee} est refusée : le Crous retire votre exonération, et l’attestation ${numero} n’est plus valable.`,
    `Pour régler votre contribution et recevoir une autre attestation, ou demander une exonération pour une autre raison :\n${lien}`,
    'Vous pouvez contester devant le tribunal administratif du siège du Crous, dans les deux mois. La page dit comment.',
  ]);

export const cvecExonerationMaintenue = ({
  prenom,
  annee,
  lien,
  raison,
}: SurLaCvec & { readonly raison: string }) =>
  composer(`Votre exonération de CVEC ${annee} est maintenue`, prenom, [
    `Le Crous a examiné votre exonération et ne la change pas. ${raison}`,
    `Votre attestation reste valable :\n${lien}`,
  ]);

export const cvecRemboursementAccorde = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Votre remboursement de CVEC ${annee} est accordé`, prenom, [
    'Le Crous a accepté de vous rembourser. Votre attestation reste valable.',
    `Pour que le virement parte, indiquez un compte à votre nom, ou vérifiez celui que nous avons :\n${lien}`,
  ]);

export const cvecRemboursementRefuse = ({
  prenom,
  annee,
  lien,
  raison,
}: SurLaCvec & { readonly raison: string }) =>
  composer(`Votre demande de remboursement de CVEC ${annee} est refusée`, prenom, [
    `Le Crous a examiné votre demande et ne peut pas l'accepter. ${raison}`,
    `Pour savoir comment contester cette décision, devant le tribunal administratif et dans les deux mois :\n${lien}`,
  ]);

export const cvecVirementEmis = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Le virement de votre CVEC ${annee} est parti`, prenom, [
    'Le virement est parti vers le compte que vous avez indiqué. Il arrive en quelques jours.',
    `Le détail est sur cette page :\n${lien}`,
  ]);

/** The account can't be credited: refused by the accounting officer, or by the bank. */
export const cvecVirementRejete = ({ prenom, annee, lien }: SurLaCvec) =>
  composer(`Votre remboursement de CVEC ${annee} attend un autre compte`, prenom, [
    'Le Crous ne peut pas virer votre remboursement sur le compte que vous avez indiqué : il est fermé, ou il n’est pas à votre nom. Nous l’avons effacé.',
    `Indiquez un autre compte à votre nom, et le virement repartira :\n${lien}`,
  ]);
