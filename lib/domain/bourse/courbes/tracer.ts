import type { Bareme } from '../../baremes';
import { type Resultat, refus, succes } from '../../noyau/resultat';
import { evaluerBourse } from '../evaluer';
import type { FaitsBourse } from '../faits';
import type { ResultatBourse } from '../resultat';
import { compte, mesure } from '../saisies';
import { calculDe, deplacer } from './deplacer';
import { lectureDe, memeLecture } from './lire';
import type { Axe, Courbe, Lecture, SansCourbe, Tranche } from './types';

type Bornes = Pick<Tranche, 'min' | 'max'>;

/** Up to each ceiling of any row, and above them all: the law compares an income with nothing else. */
function entrePlafonds({ plafonds }: Bareme): readonly Bornes[] {
  const ranges = [...new Set(plafonds.flat())].sort((a, b) => a - b);
  return [...ranges, null].map((max, i) => {
    const dessous = ranges[i - 1];
    return { min: dessous === undefined ? null : dessous + 1, max };
  });
}

const depuis = (debuts: readonly number[]): readonly Bornes[] =>
  debuts.map((min, i) => {
    const suivant = debuts[i + 1];
    return { min, max: suivant === undefined ? null : suivant - 1 };
  });

/** From none to the number that alone reaches the last row of the table: one more changes nothing (BOR-2). */
function parEnfant({ plafonds }: Bareme, points: number): readonly Bornes[] {
  const dernier = Math.ceil((plafonds.length - 1) / points);
  return depuis(Array.from({ length: dernier + 1 }, (_, enfants) => enfants));
}

/** Where the law may change its mind: read from the table, never tried out value by value. */
function bornesDe(axe: Axe, bareme: Bareme): readonly Bornes[] {
  const { paliers, autreEnfant, enfantSuperieur } = bareme.points;
  switch (axe) {
    case 'revenu':
      return entrePlafonds(bareme);
    case 'distanceKm':
      return depuis(paliers.map(({ kmMin }) => kmMin));
    case 'autresEnfants':
      return parEnfant(bareme, autreEnfant);
    case 'autresEnfantsSup':
      return parEnfant(bareme, enfantSuperieur);
  }
}

function ajouter(tranches: Tranche[], suivante: Tranche): void {
  const derniere = tranches.at(-1);
  if (derniere && memeLecture(derniere.lecture, suivante.lecture))
    tranches.splice(-1, 1, { ...derniere, max: suivante.max });
  else tranches.push(suivante);
}

/** The facts that make the échelon. The conditions are judged elsewhere: no axis moves them. */
export const faitsDuCalcul = ({ annee, ressources, charges, changement }: FaitsBourse): FaitsBourse => ({
  annee,
  ...(ressources ? { ressources } : {}),
  ...(charges ? { charges } : {}),
  ...(changement ? { changement } : {}),
});

function actuelDe(axe: Axe, { charges }: FaitsBourse, resultat: ResultatBourse): number | null {
  if (axe === 'revenu') return calculDe(resultat)?.ressourcesRetenues ?? null;
  if (charges?.mode !== 'detail') return null;
  const dit = axe === 'distanceKm' ? mesure(charges.distanceKm) : compte(charges[axe]);
  return dit ?? null;
}

/**
 * The exact step curve of the échelon along one axis, all other facts being what they are: the engine answers once between two
 * neighbouring bounds of the law, and equal neighbours make one stretch.
 *
 * @param faits an unknown value of the axis itself is no obstacle; any other that the échelon needs is
 * @returns refuses when the Crous must examine the incomes or the points (`examen`), or when a fact is missing (`inconnu`)
 */
export function tracerCourbe(axe: Axe, faits: FaitsBourse, bareme: Bareme): Resultat<Courbe, SansCourbe> {
  const calcul = faitsDuCalcul(faits);
  // DIM-1: two incomes are told, and which one counts is for a human to say: none is « the » income to move.
  if (axe === 'revenu' && calcul.changement) return refus('examen');
  const present = evaluerBourse(calcul, bareme);
  const aller = deplacer(axe, calcul, bareme);
  if (!aller) return refus(lectureDe(present)?.type === 'examen' ? 'examen' : 'inconnu');
  const lire = (valeur: number): Lecture | null => lectureDe(evaluerBourse(aller(valeur), bareme));
  const tranches: Tranche[] = [];
  for (const { min, max } of bornesDe(axe, bareme)) {
    // Both ends of a stretch read the same; only one of them may be open.
    const lecture = lire(min ?? max ?? 0);
    if (!lecture) return refus('inconnu');
    ajouter(tranches, { min, max, lecture });
  }
  const types = new Set(tranches.map(({ lecture }) => lecture.type));
  if (types.has('examen') && !types.has('echelon')) return refus('examen');
  return succes({ axe, tranches, actuel: actuelDe(axe, calcul, present) });
}
