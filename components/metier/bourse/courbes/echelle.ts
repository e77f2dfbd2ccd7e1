import type { Bareme } from '@/lib/domain/baremes';
import type { Courbe } from '@/lib/domain/bourse/courbes';

/** How an axis is laid out: parts of the width, from 0 to 1. */
export interface Echelle {
  readonly min: number;
  readonly max: number;
  /** Values written under the axis. */
  readonly graduations: readonly number[];
  /** Where a value stands. */
  readonly place: (valeur: number) => number;
  /** Where a stretch begins, from its first value. */
  readonly bord: (valeur: number) => number;
}

const borner = (n: number, min: number, max: number): number => Math.min(max, Math.max(min, n));

/** 1, 2 or 5 times a power of ten, so that an axis carries at most five marks. */
export function pasRond(etendue: number): number {
  const brut = Math.max(etendue, 1) / 4;
  const puissance = 10 ** Math.floor(Math.log10(brut));
  return puissance * ([1, 2, 5].find((facteur) => facteur * puissance >= brut) ?? 10);
}

/** Round values from the first one not under `min`. */
export function graduer(min: number, max: number): readonly number[] {
  const pas = pasRond(max - min);
  const premier = Math.ceil(min / pas);
  return Array.from({ length: Math.floor(max / pas) - premier + 1 }, (_, i) => (premier + i) * pas);
}

const lineaire =
  (min: number, max: number) =>
  (valeur: number): number =>
    (borner(valeur, min, max) - min) / (max - min);

/** The whole table, and the family's income beyond it as long as the table stays readable. */
function selonLeRevenu({ tranches, actuel }: Courbe): Echelle {
  const plafond = tranches.at(-1)?.min ?? 1;
  const revenu = actuel ?? 0;
  const max = Math.max(plafond * 1.12, Math.min(revenu * 1.08, plafond * 2));
  const min = Math.max(Math.min(0, revenu * 1.08), -plafond / 4);
  const place = lineaire(min, max);
  // A ceiling is included: the step falls right after it.
  return { min, max, graduations: graduer(min, max), place, bord: (valeur) => place(valeur - 1) };
}

/** Fewer columns would draw a wall, more would be too thin to touch. */
const [ENFANTS_MIN, ENFANTS_MAX] = [3, 12];

/** One column a child: a number of children stands in the middle of its column. */
function selonLesEnfants({ tranches, actuel }: Courbe): Echelle {
  const dernier = Math.max(tranches.at(-1)?.min ?? 0, ENFANTS_MIN, Math.min(actuel ?? 0, ENFANTS_MAX));
  const bord = lineaire(0, dernier + 1);
  const place = (valeur: number): number => bord(Math.min(valeur, dernier) + 0.5);
  return { min: 0, max: dernier, graduations: graduerEnfants(dernier), place, bord };
}

const graduerEnfants = (dernier: number): readonly number[] =>
  Array.from({ length: dernier + 1 }, (_, enfants) => enfants);

/** Bands of one width each: in proportion, the first two thresholds would be one line. */
function selonLaDistance({ points: { paliers } }: Bareme): Echelle {
  const seuils = paliers.map(({ kmMin }) => kmMin);
  const max = (seuils.at(-1) ?? 0) * 1.5;
  const noeuds = [...seuils, max];
  const place = (km: number): number => {
    const rang = Math.max(
      seuils.findLastIndex((seuil) => km >= seuil),
      0,
    );
    return (rang + lineaire(noeuds[rang] ?? 0, noeuds[rang + 1] ?? max)(km)) / seuils.length;
  };
  return { min: 0, max, graduations: seuils, place, bord: place };
}

export function echelleDe(courbe: Courbe, bareme: Bareme): Echelle {
  if (courbe.axe === 'revenu') return selonLeRevenu(courbe);
  return courbe.axe === 'distanceKm' ? selonLaDistance(bareme) : selonLesEnfants(courbe);
}
