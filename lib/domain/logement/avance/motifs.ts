import { type MotifRemboursement, motifDeRemboursement as motif } from '../../paiement/remboursement';

const PREUVE = 'Un document qui prouve votre situation';

/**
 * Why an advance or a deposit is given back (logement, § 5). Before the day rooms are entered the student only has to ask; afterwards the
 * exceptional reasons alone, one by one, and the Crous decides.
 */
export const MOTIFS_AVANCE = [
  motif('double_paiement', 'Vous avez payé deux fois', 'automatique'),
  motif('chambre_rendue', 'Vous avez payé après que le logement a été rendu', 'automatique'),
  motif('desistement', 'Vous renoncez au logement avant la date d’entrée', 'automatique'),
  motif('fin_de_sejour', 'Vous avez rendu le logement', 'automatique'),
  motif('maladie', 'Vous êtes malade et ne pouvez pas suivre vos études', 'demande', ['Certificat médical']),
  motif('emploi', 'Vous avez trouvé un emploi à temps plein', 'demande', ['Contrat de travail']),
  motif('refus_inscription', 'L’établissement a refusé votre inscription', 'demande', ['Décision de refus']),
  motif('changement_academie', 'Vous étudiez finalement dans une autre académie', 'demande', [
    'Certificat de scolarité',
  ]),
  motif('internat', 'Vous êtes hébergé en internat', 'demande', ['Attestation de l’internat']),
  motif('force_majeure', 'Un autre cas de force majeure', 'demande', [PREUVE]),
] as const satisfies readonly MotifRemboursement[];

export type CleMotifAvance = (typeof MOTIFS_AVANCE)[number]['cle'];
type MotifExceptionnel = Extract<(typeof MOTIFS_AVANCE)[number], { voie: 'demande' }>;
export type CleMotifExceptionnel = MotifExceptionnel['cle'];

export const motifAvance = (cle: string): MotifRemboursement | null =>
  MOTIFS_AVANCE.find((connu) => connu.cle === cle) ?? null;

/** The reasons that a student may give after the day rooms are entered. */
export const MOTIFS_EXCEPTIONNELS = MOTIFS_AVANCE.filter(
  (connu): connu is MotifExceptionnel => connu.voie === 'demande',
);

export const estMotifExceptionnel = (cle: string): cle is CleMotifExceptionnel =>
  MOTIFS_EXCEPTIONNELS.some((connu) => connu.cle === cle);
