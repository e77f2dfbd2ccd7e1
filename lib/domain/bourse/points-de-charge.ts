import type { Bareme } from '../baremes';
import type { Constat } from './constat';
import { demander, expliquer } from './constat';
import type { FaitsCharges } from './faits';
import { FINE, kilometres, nombre } from './format';
import { enPoints, pointsDeFamille } from './points-de-famille';
import { compte, mesure } from './saisies';
import { annexe3 } from './sources';

/** « de 30 à 249 km », « moins de 30 km », « 13 000 km et plus ». */
function bande(kmMin: number, suivant: number | undefined): string {
  if (suivant === undefined) return `${kilometres(kmMin)} et plus`;
  if (kmMin === 0) return `moins de ${kilometres(suivant)}`;
  return `de ${nombre(kmMin)} à ${kilometres(suivant - 1)}`;
}

/** PTS-1 to PTS-5: lower bounds included (BOR-4); the bands do not add up. */
function pointsDeDistance(distanceKm: number, bareme: Bareme, constat: Constat): number {
  const { paliers } = bareme.points;
  let rang = paliers.length - 1;
  while (rang > 0 && distanceKm < (paliers[rang]?.kmMin ?? 0)) rang--;
  const palier = paliers[rang] ?? paliers[0];
  const libelle = `Études à ${kilometres(distanceKm)} du domicile`;
  const source = `${annexe3(bareme)} (${bande(palier.kmMin, paliers[rang + 1]?.kmMin)})`;
  expliquer(constat, `PTS-${rang + 1}`, libelle, enPoints(palier.points), source, { distanceKm });
  return palier.points;
}

/** PTS-6, PTS-7: nothing before the year that created these points, and the explanation says so. */
function pointsDeSituation(
  regle: 'PTS-6' | 'PTS-7',
  concerne: boolean | undefined,
  points: number | null,
  bareme: Bareme,
  constat: Constat,
): number {
  if (concerne !== true) return 0;
  const qui = regle === 'PTS-6' ? 'Handicap reconnu par la CDAPH' : 'Étudiant aidant d’un proche handicapé';
  if (points === null) {
    const motif = `ces points n’existent pas encore en ${bareme.annee}`;
    expliquer(constat, regle, qui, enPoints(0), `${annexe3(bareme)}${FINE}: ${motif}`);
    return 0;
  }
  expliquer(constat, regle, qui, enPoints(points), annexe3(bareme));
  return points;
}

function totaliser(points: number, bareme: Bareme, constat: Constat): number {
  const derniere = bareme.plafonds.length - 1;
  const libelle =
    points > derniere
      ? `Total des points de charge (au-delà de ${derniere}, la ligne ${derniere} du tableau s’applique)`
      : 'Total des points de charge';
  expliquer(constat, 'PTS', libelle, enPoints(points), annexe3(bareme), { points });
  return points;
}

/**
 * Adds the points de charge (c.1, c.2), without the limit of the table's last row.
 * @param charges kilometres, numbers of other dependent children, CDAPH, carer; or the total as told
 * @returns the total, or `null` when a fact is missing (noted in `constat`)
 */
export function compterPoints(
  charges: FaitsCharges | undefined,
  bareme: Bareme,
  constat: Constat,
): number | null {
  if (charges?.mode === 'total') {
    const points = compte(charges.pointsDeCharge);
    if (points !== undefined) return totaliser(points, bareme, constat);
    demander(constat, 'charges.pointsDeCharge', 'Le total de vos points de charge');
    return null;
  }
  const distance = mesure(charges?.distanceKm);
  const enfants = compte(charges?.autresEnfants);
  const enfantsSup = compte(charges?.autresEnfantsSup);
  const enAlternance = compte(charges?.enfantsAlternanceSup ?? 0);
  const { points: table } = bareme;
  const manquants = constat.manquants.length;
  if (distance === undefined)
    demander(constat, 'charges.distanceKm', 'La distance entre le domicile de vos parents et vos études');
  if (enfants === undefined)
    demander(constat, 'charges.autresEnfants', 'Le nombre d’autres enfants à charge hors études supérieures');
  if (enfantsSup === undefined)
    demander(constat, 'charges.autresEnfantsSup', 'Le nombre d’autres enfants à charge dans le supérieur');
  if (enAlternance === undefined)
    demander(
      constat,
      'charges.enfantsAlternanceSup',
      'Le nombre de frères et sœurs en alternance dans le supérieur',
    );
  if (charges?.handicapCDAPH === undefined && table.handicapCDAPH !== null)
    demander(constat, 'charges.handicapCDAPH', 'La reconnaissance d’un handicap par la CDAPH');
  if (charges?.etudiantAidant === undefined && table.etudiantAidant !== null)
    demander(constat, 'charges.etudiantAidant', 'L’aide que vous apportez à un proche handicapé');
  if (constat.manquants.length > manquants) return null;
  const total =
    pointsDeFamille(enfants ?? 0, enfantsSup ?? 0, enAlternance ?? 0, bareme, constat) +
    pointsDeDistance(distance ?? 0, bareme, constat) +
    pointsDeSituation('PTS-6', charges?.handicapCDAPH, table.handicapCDAPH, bareme, constat) +
    pointsDeSituation('PTS-7', charges?.etudiantAidant, table.etudiantAidant, bareme, constat);
  return totaliser(total, bareme, constat);
}
