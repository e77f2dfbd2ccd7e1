import { type MotifRemboursement, motifDeRemboursement as motif } from '../paiement/remboursement';

/** D. 841-5 and the pages of the network. */
export const MOTIFS_REMBOURSEMENT = [
  motif('double_paiement', 'Vous avez payé deux fois', 'automatique'),
  motif('paiement_apres_exoneration', 'Vous avez payé après votre exonération', 'automatique'),
  motif('devenu_boursier', 'Vous êtes devenu boursier après avoir payé', 'automatique'),
  motif('exonere_apres_paiement', 'Le Crous a accordé votre exonération après votre paiement', 'automatique'),
  motif('autre_exoneration', 'Votre situation ouvre droit à une exonération', 'demande', [
    'Justificatif de votre situation',
    'Copie d’une pièce d’identité',
  ]),
  motif('non_assujetti', 'Vous avez payé sans être concerné', 'demande', [
    'Justificatif d’inscription, ou relevé de notes si vous n’avez pas eu le baccalauréat',
  ]),
  motif('renonciation', 'Vous renoncez à votre inscription ou vous arrêtez vos études', 'aucun'),
  motif('changement_etablissement', 'Vous changez d’établissement', 'aucun'),
] as const satisfies readonly MotifRemboursement[];

export type CleRemboursement = (typeof MOTIFS_REMBOURSEMENT)[number]['cle'];
export type CleRemboursable = Exclude<CleRemboursement, 'renonciation' | 'changement_etablissement'>;

export const motifRemboursement = (cle: string): MotifRemboursement | null =>
  MOTIFS_REMBOURSEMENT.find((connu) => connu.cle === cle) ?? null;
