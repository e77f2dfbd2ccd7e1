import type { Constat } from '../constat';
import { examiner, expliquer, ouvrirConstat } from '../constat';
import type { AnneeEtudiee } from '../faits';
import { compter } from '../format';
import { compte } from '../saisies';
import { NON_RELU, PAGE_DROITS } from '../sources';
import type { CompteDroits } from './types';

/** Only the years with a bourse or an aide annuelle use a right, and one right each, whatever happened in the year. */
function expliquerAnnee(etudiee: AnneeEtudiee, constat: Constat): void {
  const { annee, aide, interrompue, reorientation } = etudiee;
  if (aide === 'aucune') {
    expliquer(constat, 'DRO-1', `${annee}, sans bourse`, compter(0, 'droit'), PAGE_DROITS);
    return;
  }
  const un = compter(1, 'droit');
  if (aide === 'asaa')
    expliquer(
      constat,
      'DRO-4',
      `${annee}, allocation annuelle (ASAA)`,
      un,
      'Crous, aide spécifique annuelle',
    );
  else if (reorientation)
    expliquer(constat, 'DRO-5', `${annee}, réorientation, comptée comme une autre année`, un, PAGE_DROITS);
  else expliquer(constat, 'DRO-1', `${annee}, bourse`, un, PAGE_DROITS);
  if (interrompue)
    examiner(
      constat,
      'DRO-4',
      `Le Crous vérifie que l’année ${annee}, commencée et non terminée, a utilisé un droit entier.`,
      NON_RELU,
    );
}

/**
 * Counts the rights used by a history of studies (DRO-1, DRO-4, DRO-5): one for each year with a bourse or an aide annuelle,
 * changes of course included; none for a year without. A year told twice counts once.
 * A year begun and not finished counts for one, but no official text we read says so: it is to be examined.
 * @param historique the years already lived, in any order; credits are ECTS validated in the year
 */
export function compterDroits(historique: readonly AnneeEtudiee[]): CompteDroits {
  const constat = ouvrirConstat();
  const annees = new Map<string, AnneeEtudiee>();
  for (const etudiee of historique) {
    const connue = annees.get(etudiee.annee);
    // Two enrolments in the same year: the one that was paid is the one that counts.
    if (!connue || (connue.aide === 'aucune' && etudiee.aide !== 'aucune'))
      annees.set(etudiee.annee, etudiee);
  }
  const distinctes = [...annees.values()].sort((a, b) => (a.annee < b.annee ? -1 : 1));
  for (const etudiee of distinctes) expliquerAnnee(etudiee, constat);
  const payees = distinctes.filter(({ aide }) => aide !== 'aucune');
  return {
    utilises: payees.length,
    utilisesEnLicence: payees.filter(({ cursus }) => cursus === 'licence').length,
    creditsValides: distinctes.reduce((total, { credits }) => total + (compte(credits) ?? 0), 0),
    aExaminer: [...new Set(constat.manquants.map(({ code }) => code))],
    explication: constat.pas,
  };
}
