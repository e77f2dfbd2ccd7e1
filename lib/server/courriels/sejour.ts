import 'server-only';
import { composer } from './composer';

interface SurLeSejour {
  readonly prenom: string;
  readonly residence: string;
  /** Absolute address of the stay. */
  readonly lien: string;
}

interface AUneHeure extends SurLeSejour {
  /** « mardi 1er septembre 2026 à 9 h 30 » */
  readonly quand: string;
}

export const sejourDossierDepose = ({ prenom, residence, lien }: SurLeSejour) =>
  composer('Votre dossier locatif est déposé', prenom, [
    `Votre dossier pour la résidence ${residence} est transmis au Crous. Un agent l'examine et vous répond par courriel.`,
    `Pour savoir où il en est :\n${lien}`,
  ]);

export const sejourPieceARefaire = ({ prenom, lien, raison }: SurLeSejour & { readonly raison: string }) =>
  composer('Votre dossier locatif est à compléter', prenom, [
    `Le Crous a examiné votre dossier. ${raison}`,
    `Remplacez ce document, puis déposez le dossier de nouveau. Votre logement vous reste réservé :\n${lien}`,
  ]);

export const sejourDossierValide = ({ prenom, lien, depot }: SurLeSejour & { readonly depot: string }) =>
  composer('Votre dossier locatif est validé', prenom, [
    `Votre dossier est complet. Il vous reste à régler le dépôt de garantie, ${depot}. La décision d'admission vous parvient ensuite.`,
    `Pour le régler :\n${lien}`,
    'Nous ne vous demanderons jamais de payer par message ni par un autre site.',
  ]);

export const sejourDossierRefuse = ({
  prenom,
  residence,
  lien,
  raison,
}: SurLeSejour & { readonly raison: string }) =>
  composer('Votre dossier locatif est refusé', prenom, [
    `Le Crous a refusé votre dossier pour la résidence ${residence}. ${raison} Le logement n'est plus réservé.`,
    `Vous avez deux mois pour contester cette décision. Pour la lire et savoir comment :\n${lien}`,
  ]);

export const sejourDecisionALire = ({ prenom, residence, lien }: SurLeSejour) =>
  composer("Votre décision d'admission est prête", prenom, [
    `Vous êtes admis dans la résidence ${residence}. Lisez la décision et acceptez-la en ligne : vous pourrez ensuite prendre rendez-vous pour les clés.`,
    `Pour la lire :\n${lien}`,
  ]);

export const sejourDecisionAcceptee = ({ prenom, lien }: SurLeSejour) =>
  composer("Votre acceptation de la décision d'admission", prenom, [
    "Vous avez accepté votre décision d'admission en ligne. Le fichier, sa date et son empreinte sont conservés : vous pouvez les télécharger à tout moment.",
    `Pour prendre rendez-vous pour les clés :\n${lien}`,
    "Si ce n'est pas vous, changez votre mot de passe et écrivez à la résidence.",
  ]);

export const sejourRendezVous = ({ prenom, residence, quand, lien }: AUneHeure) =>
  composer('Votre rendez-vous à la résidence', prenom, [
    `Vous êtes attendu ${quand}, à la résidence ${residence}. Venez avec une pièce d'identité.`,
    `Pour l'ajouter à votre agenda, le déplacer ou l'annuler :\n${lien}`,
  ]);

export const sejourHeureTrouvee = ({ prenom, residence, quand, lien }: AUneHeure) =>
  composer("Une heure s'est libérée : elle est à vous", prenom, [
    `Vous attendiez un rendez-vous à la résidence ${residence}. Vous êtes attendu ${quand}. Venez avec une pièce d'identité.`,
    `Si cette heure ne vous convient pas, déplacez-la ou rendez-la :\n${lien}`,
  ]);

export const sejourRappelRendezVous = ({ prenom, residence, quand, lien }: AUneHeure) =>
  composer('Rappel : votre rendez-vous à la résidence', prenom, [
    `Vous êtes attendu ${quand}, à la résidence ${residence}. Venez avec une pièce d'identité.`,
    `Pour le déplacer ou l'annuler :\n${lien}`,
  ]);

export const sejourPreavisRecu = ({
  prenom,
  residence,
  recuLe,
  depart,
  lien,
}: SurLeSejour & { readonly recuLe: string; readonly depart: string }) =>
  composer('Votre préavis est reçu', prenom, [
    `Votre préavis pour la résidence ${residence} est reçu le ${recuLe}. Votre séjour se termine le ${depart} : la redevance est due jusqu'à ce jour.`,
    `Prenez rendez-vous pour l'état des lieux de sortie :\n${lien}`,
  ]);

export const sejourTermine = ({ prenom, residence, lien }: SurLeSejour) =>
  composer('Votre séjour est terminé', prenom, [
    `L'état des lieux de sortie de la résidence ${residence} est fait. Votre dépôt de garantie vous est rendu sur le compte que vous avez indiqué, moins ce qui resterait dû.`,
    `Pour relire vos documents :\n${lien}`,
  ]);

export const sejourDesiste = ({ prenom, residence, lien }: SurLeSejour) =>
  composer('Vous avez renoncé à votre logement', prenom, [
    `Votre logement de la résidence ${residence} est rendu : il ne vous est plus réservé. Ce que vous avez versé suit les règles de remboursement.`,
    `Pour savoir ce qui vous est rendu :\n${lien}`,
  ]);
