import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import { type CampagneLogement, type Minute, phaseLogement } from '../campagnes';
import type { ModeComplementaire, ParametresComplementaires } from './parametres';

/** What is known of a sheet when somebody wants one of its rooms. */
export interface FicheConvoitee {
  readonly disponible: boolean;
  /** A window that isn't over gives its rooms. */
  readonly enFenetre: boolean;
  /** What its Crous has chosen; `null`: nothing, the campaign decides. */
  readonly mode: ModeComplementaire | null;
}

export type RefusBlocage = 'phase_fermee' | 'indisponible' | 'en_fenetre' | 'par_fenetre';

/**
 * May a room of this sheet be held now, first come first served (logement, § 1)? A window that is announced keeps its rooms
 * for those who will register, however many ask before.
 * @returns the instant until which the room is held
 */
export function jugerBlocage(
  { disponible, enFenetre, mode }: FicheConvoitee,
  { campagne, minute, maintenant }: { campagne: CampagneLogement; minute: Minute; maintenant: number },
  parametres: ParametresComplementaires,
): Resultat<number, RefusBlocage> {
  if (phaseLogement(campagne, minute).type !== 'complementaire') return refus('phase_fermee');
  if (enFenetre) return refus('en_fenetre');
  if ((mode ?? parametres.mode) === 'fenetre') return refus('par_fenetre');
  if (!disponible) return refus('indisponible');
  return succes(maintenant + parametres.blocage.dureeMs);
}
