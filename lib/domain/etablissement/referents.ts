/** An institution has two referents, approved by its Crous (portal of institutions of the network, 2023). */
export const RANGS_DE_REFERENT = [1, 2] as const;
export type RangDeReferent = (typeof RANGS_DE_REFERENT)[number];

/** The first seat that nobody holds; `null` when both are held: there is never a third. */
export const rangLibre = (occupes: readonly number[]): RangDeReferent | null =>
  RANGS_DE_REFERENT.find((rang) => !occupes.includes(rang)) ?? null;

/** Why a Crous refuses somebody as referent: the sentence that the person reads. */
export const REFUS_REFERENT = {
  fonction: 'L’établissement ne confirme pas que vous le représentez.',
  adresse: 'L’adresse électronique n’est pas celle de l’établissement.',
  piece: 'Le document ne prouve pas votre fonction.',
  complet: 'L’établissement a déjà ses deux référents.',
} as const;

export type RefusReferent = keyof typeof REFUS_REFERENT;
export const estRefusReferent = (texte: string): texte is RefusReferent =>
  Object.hasOwn(REFUS_REFERENT, texte);
