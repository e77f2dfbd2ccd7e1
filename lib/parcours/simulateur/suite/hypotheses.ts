import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, type FaitsBourse, type FaitsCharges } from '@/lib/domain/bourse';
import type { Simulation } from '../simuler';
import { annuelDe, type Verdict, verdictDe } from '../verdict';
import { type BaremeSuivant, baremeSuivant, faitsSuivants } from './annee-suivante';

/** A band of distance, kilometres, both ends included; `max` is `null` for the last one. */
export interface Bande {
  readonly min: number;
  readonly max: number | null;
}

export type Changement =
  | { readonly type: 'aucun' }
  | { readonly type: 'entre_dans_le_superieur' }
  | { readonly type: 'finit_a_charge' }
  | { readonly type: 'finit_et_part' }
  | { readonly type: 'quitte_la_charge' }
  | ({ readonly type: 'distance' } & Bande);

export interface Hypothese {
  readonly changement: Changement;
  readonly verdict: Verdict;
  /** Euros a year more than if nothing changes; `null` when either amount is not known. */
  readonly ecart: number | null;
}

type Detail = Extract<FaitsCharges, { mode: 'detail' }>;

interface Variante {
  readonly changement: Changement;
  readonly charges: Partial<Detail>;
}

type DeFratrie = Exclude<Changement['type'], 'aucun' | 'distance'>;

/** What may happen to the brothers and sisters that were told; nothing when their number is not known. */
function variantesDeFratrie({ autresEnfants: autres, autresEnfantsSup: sup }: Detail): readonly Variante[] {
  if (autres === undefined || sup === undefined) return [];
  const si = (possible: boolean, type: DeFratrie, plus: number, plusSup: number): readonly Variante[] =>
    possible
      ? [{ changement: { type }, charges: { autresEnfants: autres + plus, autresEnfantsSup: sup + plusSup } }]
      : [];
  return [
    ...si(autres > 0, 'entre_dans_le_superieur', -1, 1),
    ...si(sup > 0, 'finit_a_charge', 1, -1),
    ...si(sup > 0, 'finit_et_part', 0, -1),
    ...si(autres > 0, 'quitte_la_charge', -1, 0),
  ];
}

/** Every band of the table; `max` is the last whole kilometre before the next one. */
export const bandesDe = ({ points: { paliers } }: Bareme): readonly Bande[] =>
  paliers.map(({ kmMin }, rang) => {
    const suivant = paliers[rang + 1]?.kmMin;
    return { min: kmMin, max: suivant === undefined ? null : suivant - 1 };
  });

/** The other bands than the one of today; every band when the distance is not known. */
function variantesDeDistance({ distanceKm }: Detail, bareme: Bareme): readonly Variante[] {
  const bandes = bandesDe(bareme);
  const actuelle = distanceKm === undefined ? undefined : bandes.findLast((bande) => distanceKm >= bande.min);
  return bandes
    .filter((bande) => bande !== actuelle)
    .map((bande) => ({ changement: { type: 'distance', ...bande }, charges: { distanceKm: bande.min } }));
}

const ecartEntre = (base: Verdict, autre: Verdict): number | null => {
  const [avant, apres] = [annuelDe(base), annuelDe(autre)];
  return avant === null || apres === null ? null : apres - avant;
};

export interface Projection extends BaremeSuivant {
  /** « Nothing changes » first. */
  readonly hypotheses: readonly [Hypothese, ...Hypothese[]];
}

/**
 * Next year as the engine sees it: the same facts a year later, then one change at a time. The incomes are those of this year's
 * notice, since nobody knows the next one. `null`: no ordinary year comes after this one.
 */
export function projeterAnneeSuivante({ faits, bareme, resultat }: Simulation): Projection | null {
  const suivants = faitsSuivants(faits, verdictDe(resultat));
  if (!suivants) return null;
  const apres = baremeSuivant(bareme);
  const evaluer = (charges: FaitsBourse['charges']) =>
    verdictDe(evaluerBourse({ ...suivants, charges }, apres.bareme));
  const detail: Detail = faits.charges?.mode === 'detail' ? faits.charges : { mode: 'detail' };
  const base = evaluer(faits.charges);
  const variantes = [...variantesDeFratrie(detail), ...variantesDeDistance(detail, apres.bareme)];
  return {
    ...apres,
    hypotheses: [
      { changement: { type: 'aucun' }, verdict: base, ecart: ecartEntre(base, base) },
      ...variantes.map(({ changement, charges }) => {
        const verdict = evaluer({ ...detail, ...charges });
        return { changement, verdict, ecart: ecartEntre(base, verdict) };
      }),
    ],
  };
}
