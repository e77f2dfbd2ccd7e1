import type { Bareme } from '../baremes';
import type { Constat } from './constat';
import { examiner, expliquer } from './constat';
import { compter } from './format';
import { annexe3, NON_RELU } from './sources';

export const enPoints = (points: number): string => compter(points, 'point');

const LIEUX = {
  'PTS-10': 'hors études supérieures',
  'PTS-11': 'dans l’enseignement supérieur',
  'PTS-13': 'en alternance dans le supérieur',
} as const;

/** PTS-10, PTS-11: so many points for each other dependent child; the applicant is never counted (PTS-12). */
function pointsDesEnfants(
  regle: keyof typeof LIEUX,
  enfants: number,
  parEnfant: number,
  bareme: Bareme,
  constat: Constat,
): number {
  const points = enfants * parEnfant;
  if (enfants === 0) return 0;
  const libelle = `${compter(enfants, 'autre')} enfant${enfants < 2 ? '' : 's'} à charge ${LIEUX[regle]}`;
  const source = `${annexe3(bareme)} (${enPoints(parEnfant)} chacun)`;
  expliquer(constat, regle, libelle, enPoints(points), source, { enfants, parEnfant });
  return points;
}

/**
 * PTS-13 [C]: a sibling in work-study counts as a student, unless the barème's rules say otherwise. While it must be examined, the
 * greater number is counted, so that a refusal above the table stays certain.
 */
function pointsDesAlternants(enfants: number, bareme: Bareme, constat: Constat): number {
  if (enfants === 0) return 0;
  const { fratrieAlternance } = bareme.regles;
  if (fratrieAlternance === 'examen') {
    const libelle = 'Le Crous examine si un frère ou une sœur en alternance compte comme étudiant.';
    examiner(constat, 'PTS-13', libelle, NON_RELU);
  }
  const parEnfant =
    fratrieAlternance === 'enfant' ? bareme.points.autreEnfant : bareme.points.enfantSuperieur;
  return pointsDesEnfants('PTS-13', enfants, parEnfant, bareme, constat);
}

/** Points of the other dependent children (PTS-10 to PTS-13): in higher education or not, in work-study; counts told apart. */
export function pointsDeFamille(
  horsSup: number,
  sup: number,
  alternance: number,
  bareme: Bareme,
  constat: Constat,
): number {
  return (
    pointsDesEnfants('PTS-10', horsSup, bareme.points.autreEnfant, bareme, constat) +
    pointsDesEnfants('PTS-11', sup, bareme.points.enfantSuperieur, bareme, constat) +
    pointsDesAlternants(alternance, bareme, constat)
  );
}
