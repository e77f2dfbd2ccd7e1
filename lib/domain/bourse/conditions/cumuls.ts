import type { Bareme } from '../../baremes';
import type { Constat } from '../constat';
import { examiner, refuser } from '../constat';
import type { AutreAide } from '../faits';
import { F18291 } from '../sources';

const ASAA = 'La bourse ne se cumule pas avec une aide spécifique annuelle (ASAA) pour la même année.';
const AED_EXAMEN = 'Un poste d’assistant d’éducation à mi-temps peut limiter la bourse, le Crous l’examine.';
const AED_REFUS = 'La bourse ne se cumule pas avec un poste d’assistant d’éducation.';

/** The aids of k that have no field among the studies. Those that go with a bourse change nothing. */
export function jugerCumuls(autresAides: readonly AutreAide[], bareme: Bareme, constat: Constat): void {
  if (autresAides.includes('asaa')) refuser(constat, 'CUMUL_INTERDIT', 'k', ASAA, F18291);
  if (!autresAides.includes('aed_mi_temps')) return;
  const { aedMiTemps } = bareme.regles;
  if (aedMiTemps === 'exclu') refuser(constat, 'CUMUL_INTERDIT', 'k', AED_REFUS, F18291);
  else if (aedMiTemps === 'examen') examiner(constat, 'k', AED_EXAMEN, F18291);
}
