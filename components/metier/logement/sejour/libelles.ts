import type { TonPastille } from '@/components/ui/Pastille';
import { jourEnClair } from '@/lib/affichage';
import type { Minute } from '@/lib/domain/logement';
import type { EtatSejour, TypeEvenementSejour } from '@/lib/domain/logement/sejour';
import { heureDuCreneau, jourDuCreneau } from '@/lib/domain/logement/sejour';

interface Libelle {
  readonly mot: string;
  readonly ton: TonPastille;
  readonly phrase: string;
}

/** The state of a stay in a word or two, and in a sentence. */
export const ETATS_SEJOUR: Readonly<Record<EtatSejour, Libelle>> = {
  ouvert: { mot: 'Réservé', ton: 'bleu', phrase: 'Votre logement est réservé : préparez votre dossier' },
  dossier_depose: { mot: 'Dossier examiné', ton: 'safran', phrase: 'Le Crous examine votre dossier' },
  a_completer: { mot: 'À compléter', ton: 'bleu', phrase: 'Une pièce de votre dossier est à refaire' },
  dossier_valide: {
    mot: 'Dépôt à régler',
    ton: 'bleu',
    phrase: 'Votre dossier est validé : réglez le dépôt',
  },
  admission_emise: { mot: 'À accepter', ton: 'bleu', phrase: 'Lisez et acceptez votre décision d’admission' },
  admission_acceptee: { mot: 'Clés à prévoir', ton: 'bleu', phrase: 'Prenez rendez-vous pour vos clés' },
  cles: { mot: 'Rendez-vous pris', ton: 'vert', phrase: 'Vos clés vous attendent' },
  entre: { mot: 'Dans les lieux', ton: 'vert', phrase: 'Vous êtes chez vous' },
  preavis: { mot: 'Préavis reçu', ton: 'safran', phrase: 'Vous quittez bientôt votre logement' },
  parti: { mot: 'Terminé', ton: 'gris', phrase: 'Votre séjour est terminé' },
  desiste: { mot: 'Rendu', ton: 'gris', phrase: 'Vous avez rendu ce logement' },
  annule: { mot: 'Annulé', ton: 'gris', phrase: 'Ce logement ne vous est plus réservé' },
};

/** What happened, as the timeline says it; what isn't written is said by another line. */
export const EVENEMENTS_SEJOUR: Readonly<Partial<Record<TypeEvenementSejour, string>>> = {
  sejour_ouvert: 'Logement réservé',
  dossier_depose: 'Dossier déposé',
  complement_demande: 'Pièce à refaire',
  dossier_valide: 'Dossier validé',
  dossier_refuse: 'Dossier refusé',
  scolarite_donnee: 'Certificat de scolarité donné',
  depot_regle: 'Dépôt de garantie réglé',
  admission_emise: 'Décision d’admission émise',
  admission_acceptee: 'Décision acceptée',
  rendez_vous_pris: 'Rendez-vous pris',
  rendez_vous_libere: 'Rendez-vous rendu',
  attente_ouverte: 'Sur la liste d’attente',
  entree_constatee: 'Clés remises',
  preavis_donne: 'Préavis reçu',
  sortie_constatee: 'Sortie du logement',
  sejour_desiste: 'Logement rendu',
  sejour_annule: 'Logement repris par le Crous',
};

/** « 9 h 30 » */
export function heureEnClair(creneau: Minute): string {
  const [heures = '', minutes = ''] = heureDuCreneau(creneau).split(':');
  return `${Number(heures)}\u00a0h\u00a0${minutes}`;
}

/** « mardi 1er septembre 2026 à 9 h 30 » */
export const creneauEnClair = (creneau: Minute): string =>
  `${jourEnClair(jourDuCreneau(creneau))} à ${heureEnClair(creneau)}`;

export const adresseDuSejour = (id: string, suite = ''): string => `/logement/sejour/${id}${suite}`;

/** What is to be paid has the page of a proposal, be it an advance or a deposit. */
export const adresseDuPaiement = (avance: string): string => `/logement/demande/proposition/${avance}`;
