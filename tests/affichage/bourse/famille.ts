import { type Bareme, listerBaremes } from '@/lib/domain/baremes';
import { type Axe, type Courbe, type FaitsBourse, tracerCourbe } from '@/lib/domain/bourse';

export const AXES = [
  'revenu',
  'autresEnfants',
  'autresEnfantsSup',
  'distanceKm',
] as const satisfies readonly Axe[];
export const plain = (texte: string): string => texte.replace(/[\u202f\u00a0]/g, ' ');

const loiDe = (annee: string): Bareme => {
  const trouvee = listerBaremes().find((bareme) => bareme.annee === annee);
  if (!trouvee) throw new Error(`barème absent : ${annee}`);
  return trouvee;
};
export const LOI = loiDe('2025-2026');

export const famille = (revenu: number, autres = 2, sup = 0, km: number | null = 120): FaitsBourse => ({
  annee: LOI.annee,
  ressources: { mode: 'total', revenuBrutGlobal: revenu },
  charges: {
    mode: 'detail',
    autresEnfants: autres,
    autresEnfantsSup: sup,
    ...(km === null ? {} : { distanceKm: km }),
    handicapCDAPH: false,
    etudiantAidant: false,
  },
});

/** The curve of a family that has one. */
export function courbe(axe: Axe, faits: FaitsBourse = famille(33_000), loi: Bareme = LOI): Courbe {
  const tracee = tracerCourbe(axe, faits, loi);
  if (!tracee.ok) throw new Error(`pas de courbe ${axe}`);
  return tracee.valeur;
}
