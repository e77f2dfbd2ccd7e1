import type { Bareme } from '../baremes';
import { lignePlafonds, lireRang } from './echelon';
import type { Seuils, SeuilVoisin } from './resultat';

function voisin(
  bareme: Bareme,
  plafonds: readonly number[],
  rang: number,
  ecart: number,
): SeuilVoisin | null {
  const echelon = bareme.echelons[rang];
  const revenuMaximum = plafonds[rang];
  const montantAnnuel = bareme.montants.annuel[rang];
  if (echelon === undefined || revenuMaximum === undefined || montantAnnuel === undefined) return null;
  return { echelon, revenuMaximum, ecart, montantAnnuel };
}

/**
 * How many euros separate an income from the neighbouring échelons, with the same points.
 * `superieur`: so many euros less are needed (out of the table: to enter by the lowest échelon).
 * `inferieur`: so many euros more are enough to fall; `null` at the lowest échelon, below which nothing is paid.
 * @param revenu euros · @param points points de charge
 */
export function mesurerSeuils(bareme: Bareme, revenu: number, points: number): Seuils {
  const plafonds = lignePlafonds(bareme, points) ?? [];
  const rang = lireRang(bareme, revenu, points);
  const auDessus = plafonds[rang + 1];
  const plafond = plafonds[rang] ?? null;
  return {
    superieur: auDessus === undefined ? null : voisin(bareme, plafonds, rang + 1, revenu - auDessus),
    inferieur: plafond === null ? null : voisin(bareme, plafonds, rang - 1, plafond + 1 - revenu),
    plafond,
  };
}
