import type { Courbe } from '@/lib/domain/bourse/courbes';
import type { Echelle } from './echelle';

const PAS_DU_REVENU = 500;
/** Stops inside one band of distance. */
const PAR_BANDE = 30;

/** Whole values at equal distances between two neighbours of a list. */
function entre(noeuds: readonly number[], parties: number): readonly number[] {
  return noeuds.flatMap((debut, i) => {
    const fin = noeuds[i + 1];
    if (fin === undefined) return [debut];
    return Array.from({ length: parties }, (_, n) => Math.round(debut + ((fin - debut) * n) / parties));
  });
}

function grille({ axe }: Courbe, { min, max, graduations }: Echelle): readonly number[] {
  if (axe === 'distanceKm') return entre([...graduations, Math.floor(max)], PAR_BANDE);
  if (axe !== 'revenu') return graduations;
  const [premier, dernier] = [Math.ceil(min / PAS_DU_REVENU), Math.floor(max / PAS_DU_REVENU)];
  return Array.from({ length: dernier - premier + 1 }, (_, i) => (premier + i) * PAS_DU_REVENU);
}

/**
 * Where the slider stops: a regular grid, both sides of each step to the unit, and where the family is. One press of an arrow
 * never jumps over a step without showing it.
 */
export function arretsDe(courbe: Courbe, echelle: Echelle): readonly number[] {
  const marches = courbe.tranches.flatMap(({ min, max }) => [min, max].filter((bord) => bord !== null));
  const { actuel } = courbe;
  const tous = [...grille(courbe, echelle), ...marches, ...(actuel === null ? [] : [actuel])];
  return [...new Set(tous)]
    .filter((arret) => arret >= Math.floor(echelle.min) && arret <= echelle.max)
    .sort((a, b) => a - b);
}

/** Rank of the stop nearest to a value. */
export const arretProche = (arrets: readonly number[], valeur: number): number =>
  arrets.reduce(
    (meilleur, arret, rang) =>
      Math.abs(arret - valeur) < Math.abs((arrets[meilleur] ?? arret) - valeur) ? rang : meilleur,
    0,
  );
