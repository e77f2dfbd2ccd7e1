/** Ways of living in a room. The place in the list is its bit in the base: add at the end, never move. */
export const MODES = ['seul', 'couple', 'colocation'] as const;
export type Mode = (typeof MODES)[number];

/** What a room holds. The place in the list is its bit in the base: add at the end, never move. */
export const EQUIPEMENTS = [
  'wc',
  'douche',
  'refrigerateur',
  'plaques',
  'micro_ondes',
  'balcon',
  'duplex',
  'salon',
] as const;
export type Equipement = (typeof EQUIPEMENTS)[number];

/** The bits of some elements of a list. */
export const enBits = <T>(liste: readonly T[], elements: readonly T[]): number =>
  liste.reduce((bits, element, rang) => (elements.includes(element) ? bits | (1 << rang) : bits), 0);

/** The elements whose bits are set, in the order of the list. */
export const depuisBits = <T>(liste: readonly T[], bits: number): readonly T[] =>
  liste.filter((_, rang) => (bits & (1 << rang)) !== 0);

export type GenreDeLit = 'simple' | 'double' | 'mobile' | 'mezzanine';
export interface Lits {
  readonly nombre: number;
  readonly genre: GenreDeLit;
}

export type GenreDeTransport =
  | 'bus'
  | 'tramway'
  | 'metro'
  | 'train'
  | 'rer'
  | 'velo'
  | 'parking_prive'
  | 'stationnement_gratuit'
  | 'stationnement_payant';

export interface Transport {
  readonly genre: GenreDeTransport;
  /** Line, stop: as the residence says it. */
  readonly precision: string | null;
  readonly distance: { readonly valeur: number; readonly unite: 'metres' | 'minutes_a_pied' } | null;
}

/** From the least to the greatest rent (centimes a month) or area (m²) of the rooms of a sheet. */
export interface Etendue {
  readonly min: number;
  readonly max: number;
}

/** Beyond these a rent (centimes a month) is a mistake of entry: nothing was let outside in October 2024. */
const LOYER_PLAUSIBLE: Etendue = { min: 5_000, max: 250_000 };
const CENT_FOIS = 100;

export type LectureDuLoyer = 'juste' | 'ramene' | 'ecarte';

const estPlausible = (loyer: number): boolean => loyer >= LOYER_PLAUSIBLE.min && loyer <= LOYER_PLAUSIBLE.max;

/**
 * Reads the rents of a sheet, centimes a month, whatever was typed: put in order; one typed a hundred times too great (euros
 * taken for centimes twice) is brought back; what no room costs is set aside.
 */
export function lireLoyers(a: number, b: number): { etendue: Etendue | null; lecture: LectureDuLoyer } {
  const ramener = (loyer: number) => (estPlausible(loyer) ? loyer : loyer / CENT_FOIS);
  const [min, max] = [Math.min(a, b), Math.max(a, b)];
  if (estPlausible(min) && estPlausible(max)) return { etendue: { min, max }, lecture: 'juste' };
  // Only beside a rent that makes sense: alone, 9 999 € is a way of saying « unknown ».
  const ramenes = [ramener(min), ramener(max)];
  if (estPlausible(min) && ramenes.every(estPlausible))
    return { etendue: { min: Math.min(...ramenes), max: Math.max(...ramenes) }, lecture: 'ramene' };
  return { etendue: null, lecture: 'ecarte' };
}

/** Reads the areas of a sheet, m²: zero means that nobody measured. */
export function lireSurfaces(a: number, b: number): { etendue: Etendue | null; lecture: 'juste' | 'ecarte' } {
  const mesurees = [a, b].filter((surface) => surface > 0 && Number.isFinite(surface));
  if (mesurees.length === 0) return { etendue: null, lecture: 'ecarte' };
  const etendue = { min: Math.min(...mesurees), max: Math.max(...mesurees) };
  return { etendue, lecture: mesurees.length === 2 ? 'juste' : 'ecarte' };
}
