/** Why a payment is given back. */
export interface MotifRemboursement {
  readonly cle: string;
  readonly libelle: string;
  /** `automatique`: starts by itself; `demande`: the student asks, the Crous decides; `aucun`: no right to it. */
  readonly voie: 'automatique' | 'demande' | 'aucun';
  readonly pieces: readonly string[];
}

export const motifDeRemboursement = <C extends string, V extends MotifRemboursement['voie']>(
  cle: C,
  libelle: string,
  voie: V,
  pieces: readonly string[] = [],
) => ({ cle, libelle, voie, pieces }) as const;

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
