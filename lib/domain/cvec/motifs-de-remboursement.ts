/** Why a payment is given back. */
export interface MotifRemboursement {
  readonly cle: string;
  readonly libelle: string;
  /** `automatique`: starts by itself; `demande`: the student asks, the Crous decides; `aucun`: no right to it. */
  readonly voie: 'automatique' | 'demande' | 'aucun';
  readonly pieces: readonly string[];
}

const motif = <C extends string>(
  cle: C,
  libelle: string,
  voie: MotifRemboursement['voie'],
  pieces: readonly string[] = [],
) => ({ cle, libelle, voie, pieces }) as const;

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

/** Why an agent refuses a refund. */
export const REFUS_REMBOURSEMENT = {
  piece_inadaptee: 'Le document ne prouve pas la situation que vous déclarez.',
  hors_droit: 'Votre situation n’ouvre pas droit au remboursement.',
  identite: 'Le document n’est pas à votre nom.',
} as const;

export type RefusRemboursement = keyof typeof REFUS_REMBOURSEMENT;
export const estRefusRemboursement = (texte: string): texte is RefusRemboursement =>
  Object.hasOwn(REFUS_REMBOURSEMENT, texte);

export type EtatRemboursement = 'demande' | 'iban_attendu' | 'a_virer' | 'vire' | 'refuse';

/** Life of a refund: examined when it was asked for, then paid by transfer to the student's account. */
export const TRANSITIONS_REMBOURSEMENT = {
  demande: { accorder: 'a_virer', accorder_sans_iban: 'iban_attendu', refuser: 'refuse' },
  iban_attendu: { recevoir_iban: 'a_virer' },
  a_virer: { virer: 'vire', rejeter_virement: 'iban_attendu' },
  vire: {},
  refuse: {},
} as const satisfies Record<EtatRemboursement, Readonly<Record<string, EtatRemboursement>>>;

export type ActionRemboursement =
  | 'accorder'
  | 'accorder_sans_iban'
  | 'refuser'
  | 'recevoir_iban'
  | 'virer'
  | 'rejeter_virement';

export function suiteDeRemboursement(
  etat: EtatRemboursement,
  action: ActionRemboursement,
): EtatRemboursement | null {
  const possibles: Readonly<Partial<Record<string, EtatRemboursement>>> = TRANSITIONS_REMBOURSEMENT[etat];
  return possibles[action] ?? null;
}
