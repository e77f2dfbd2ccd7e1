import { entier, pluriel } from '@/lib/affichage';
import type { EtatDeDemande } from '@/lib/parcours/instruction';
import type { TonPastille } from '../../ui/Pastille';

export const ETATS: Readonly<Record<EtatDeDemande, { readonly mot: string; readonly ton: TonPastille }>> = {
  deposee: { mot: 'À examiner', ton: 'safran' },
  piece_demandee: { mot: 'Document attendu', ton: 'bleu' },
  accordee: { mot: 'Accordée', ton: 'vert' },
  refusee: { mot: 'Refusée', ton: 'gris' },
};

const JOUR_MS = 86_400_000;

/** « aujourd’hui », « depuis 12 jours » */
export function attente(depuis: Date, maintenant: Date): string {
  const jours = Math.floor((maintenant.getTime() - depuis.getTime()) / JOUR_MS);
  return jours < 1 ? 'aujourd’hui' : `depuis ${pluriel(jours, 'jour')}`;
}

const KO = 1_024;

/** « 340 ko », « 2,1 Mo » */
export const poids = (octets: number): string =>
  octets < KO * KO
    ? `${entier(Math.max(1, Math.round(octets / KO)))}\u202fko`
    : `${(octets / (KO * KO)).toFixed(1).replace('.', ',')}\u202fMo`;

const TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'photo JPEG',
  'image/png': 'image PNG',
};
export const nomDuType = (type: string): string => TYPES[type] ?? 'fichier';

const ACTEURS: Readonly<Record<string, string>> = {
  etudiant: 'l’étudiant',
  tiers: 'un tiers',
  crous: 'le Crous',
  systeme: 'le portail',
};
export const nomDeLActeur = (acteur: string): string => ACTEURS[acteur] ?? acteur;

const EVENEMENTS: Readonly<Record<string, string>> = {
  cvec_ouverte: 'Contribution ouverte',
  crous_change: 'Crous de gestion changé',
  tentative_creee: 'Paiement commencé',
  tentative_mise_en_attente: 'Paiement en attente de la banque',
  tentative_payee: 'Paiement reçu',
  tentative_refusee: 'Paiement refusé par la banque',
  tentative_abandonnee: 'Paiement abandonné',
  tentative_expiree: 'Paiement expiré',
  lien_cree: 'Lien de paiement créé',
  lien_paye: 'Lien payé par un tiers',
  lien_refuse: 'Lien refusé par le tiers',
  lien_expire: 'Lien expiré',
  lien_remplace: 'Lien remplacé',
  lien_annule: 'Lien annulé',
  lien_caduc: 'Lien devenu inutile',
  exoneration_demandee: 'Exonération demandée',
  exoneration_accordee: 'Exonération accordée',
  exoneration_refusee: 'Exonération refusée',
  cvec_acquittee: 'Attestation délivrée',
  retrait_propose: 'Bourse refusée, exonération à réexaminer',
  exoneration_retiree: 'Exonération retirée',
  exoneration_maintenue: 'Exonération maintenue',
  remboursement_ouvert: 'Remboursement ouvert',
  remboursement_accorde: 'Remboursement accordé',
  remboursement_refuse: 'Remboursement refusé',
  iban_recu: 'Compte bancaire reçu',
  virement_emis: 'Virement émis',
  virement_rejete: 'Compte refusé',
  avance_ouverte: 'Logement proposé',
  avance_reglee: 'Logement réservé par un paiement',
  avance_close: 'Logement rendu sans paiement',
  sejour_ouvert: 'Logement réservé',
  dossier_depose: 'Dossier locatif déposé',
  complement_demande: 'Pièce à refaire',
  dossier_valide: 'Dossier locatif validé',
  dossier_refuse: 'Dossier locatif refusé',
  scolarite_donnee: 'Certificat de scolarité donné',
  depot_regle: 'Dépôt de garantie réglé',
  admission_emise: 'Décision d’admission émise',
  admission_acceptee: 'Décision d’admission acceptée',
  rendez_vous_pris: 'Rendez-vous pris',
  rendez_vous_libere: 'Rendez-vous rendu',
  attente_ouverte: 'Attend une heure libre',
  attente_fermee: 'N’attend plus d’heure',
  entree_constatee: 'Entrée dans le logement',
  preavis_donne: 'Préavis reçu',
  sortie_constatee: 'Sortie du logement',
  sejour_desiste: 'Logement rendu par l’étudiant',
  sejour_annule: 'Logement repris par le Crous',
};
export const nomDeLEvenement = (type: string): string => EVENEMENTS[type] ?? type;
