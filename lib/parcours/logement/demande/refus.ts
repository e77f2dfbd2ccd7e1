import type { RefusDemande } from '@/lib/domain/logement';

export type RefusDemandeMontre =
  | RefusDemande
  | 'introuvable'
  | 'chambre_prise'
  | 'campagne_inconnue'
  | 'page_depassee'
  | 'logement_inconnu'
  | 'pas_encore';

/** Why it is not possible, and what to do instead. */
const PHRASES: Readonly<Record<RefusDemandeMontre, string>> = {
  demande_retiree: 'Votre demande de logement est retirée. Rouvrez-la pour choisir des logements.',
  voeux_fermes: 'Les vœux ne se modifient pas en ce moment. La page « Mon logement » dit quand ils rouvrent.',
  trop_de_voeux: 'Votre liste est pleine. Retirez un vœu pour en ajouter un autre.',
  voeu_en_double: 'Ce logement est déjà dans vos vœux.',
  panier_vide: 'Choisissez au moins un logement avant de valider vos vœux.',
  sans_effet: 'Rien n’a changé : c’était déjà fait.',
  secteur_deja_servi: 'Un logement vous est déjà proposé dans cette ville.',
  propositions_maximum: 'Vous avez déjà autant de propositions que possible. Répondez à l’une d’elles.',
  echeance_passee: 'L’heure limite est passée.',
  proposition_existante: 'Cette proposition existe déjà.',
  proposition_inconnue: 'Cette proposition n’existe pas.',
  proposition_close: 'Cette proposition n’est plus ouverte.',
  deja_reservee: 'Cette chambre est déjà réservée à votre nom.',
  non_reservee: 'Cette chambre n’est pas réservée à votre nom.',
  chambre_reservee: 'Une chambre est réservée à votre nom. Rendez-la d’abord, depuis sa page.',
  introuvable: 'Vous n’avez pas de demande de logement pour cette année.',
  chambre_prise: 'Cette chambre vient d’être prise par quelqu’un d’autre.',
  campagne_inconnue: 'Les dates de cette année ne sont pas connues.',
  page_depassee: 'Vos vœux ont changé dans un autre onglet ou sur un autre appareil. Voici les vœux à jour.',
  logement_inconnu: 'Aucune chambre de ce logement n’est à attribuer cette année.',
  pas_encore: 'La demande sans dossier social étudiant ouvre avec la phase complémentaire.',
};

export const phraseRefusDemande = (raison: RefusDemandeMontre): string => PHRASES[raison];

export const estRefusDemande = (texte: string): texte is RefusDemandeMontre => Object.hasOwn(PHRASES, texte);
