import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, lireEchelon } from '@/lib/domain/bourse';
import type { Cas } from './cas';
import type { ouvrirPublicodes } from './en-publicodes';
import { aplatir, sommeDesRangs } from './plancher';

type Couple = readonly [revenu: number, points: number];

/** A euro under, on and over every ceiling, and the incomes of the bench. */
function couples({ plafonds }: Bareme, { revenus, points }: Cas): Couple[] {
  const bords = plafonds.flatMap((ligne, charge) =>
    ligne.flatMap((plafond) => [-1, 0, 1].map((ecart) => [plafond + ecart, charge] as const)),
  );
  const tires = [...revenus].map((revenu, i) => [revenu, points[i] ?? 0] as const);
  const auDela = [...revenus].map((revenu, i) => [revenu, plafonds.length + (i % 5)] as const);
  return [...bords, ...tires, ...auDela.slice(0, 200)];
}

/** Stops the bench at the first couple that is not read alike by all. Returns how many were compared. */
export function verifierAccord(
  bareme: Bareme,
  cas: Cas,
  publicodes: ReturnType<typeof ouvrirPublicodes>,
): number {
  const table = aplatir(bareme);
  const tous = couples(bareme, cas);
  for (const [revenu, points] of tous) {
    const echelon = lireEchelon(bareme, revenu, points);
    const rang = echelon === null ? -1 : bareme.echelons.indexOf(echelon);
    const lus = {
      publicodes: publicodes.rang(revenu, points),
      plancher: sommeDesRangs(table, Int32Array.of(revenu), Int32Array.of(points), 1),
    };
    for (const [qui, lu] of Object.entries(lus))
      if (lu !== rang) throw new Error(`${qui} lit ${lu} et non ${rang} pour ${revenu} €, ${points} points`);
  }
  for (const [i, faits] of cas.faits.entries()) {
    const resultat = evaluerBourse(faits, bareme);
    const [revenu, charges] = [cas.revenus[i] ?? 0, cas.charges[i]];
    const lu = resultat.type === 'eligible' ? resultat : null;
    const memeEchelon = (lu?.echelon ?? null) === lireEchelon(bareme, revenu, cas.points[i] ?? 0);
    const memeMontant = charges && publicodes.montant(revenu, charges) === (lu?.montants.annuel ?? 0);
    if (!memeEchelon || !memeMontant) throw new Error(`les lectures ne s'accordent pas sur le cas ${i}`);
  }
  return tous.length;
}
