import type { RefusCvec } from '@/lib/domain/cvec';

export type RefusCvecMontre =
  | RefusCvec
  | 'introuvable'
  | 'paiement_indisponible'
  | 'non_assujetti'
  | 'sans_crous';

/** Why it is not possible, and what to do instead. */
const PHRASES: Readonly<Record<RefusCvecMontre, string>> = {
  hors_campagne: 'La contribution de cette année ne se règle pas aujourd’hui.',
  deja_acquittee: 'Votre contribution est déjà réglée : votre attestation est prête sur la page CVEC.',
  deja_exoneree: 'Vous êtes déjà exonéré : votre attestation est prête sur la page CVEC.',
  avis_en_cours: 'Vous avez déjà un avis de paiement à La Poste.',
  lien_inconnu: 'Ce lien n’existe pas.',
  lien_ferme: 'Ce lien est fermé.',
  lien_expire: 'Ce lien est fermé : il n’était ouvert que 48 heures.',
  tentative_inconnue: 'Ce paiement n’existe pas.',
  sans_effet: 'Rien n’a changé.',
  deja_demandee: 'Vous avez déjà fait cette demande : le Crous l’examine.',
  demande_inconnue: 'Cette demande n’existe pas.',
  automatique: 'Il n’y a rien à demander : nous le faisons pour vous.',
  sans_droit: 'Cette situation n’ouvre pas droit au remboursement.',
  hors_fenetre: 'Les remboursements de cette année ne se demandent pas aujourd’hui.',
  non_payee: 'Vous n’avez rien payé pour cette année : il n’y a rien à rembourser.',
  deja_remboursee: 'Votre contribution est déjà remboursée.',
  remboursement_inconnu: 'Ce remboursement n’existe pas.',
  rien_a_rembourser: 'Aucun remboursement n’attend de compte.',
  introuvable: 'Commencez par dire votre situation et votre ville.',
  paiement_indisponible:
    'Le paiement par carte est fermé pour le moment. Choisissez un autre moyen, ou revenez plus tard.',
  non_assujetti: 'Vous n’êtes pas concerné par la contribution dans cette situation.',
  sans_crous: 'Aucun Crous ne gère la contribution dans ce territoire : adressez-vous à votre établissement.',
};

export const phraseRefusCvec = (raison: RefusCvecMontre): string => PHRASES[raison];
