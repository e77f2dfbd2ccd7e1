import { premiereAnnee } from '../../noyau/annee-universitaire';
import { ageAu, dateCivile } from '../../noyau/date-civile';
import type { AutreAide, FaitsBourse } from '../faits';

/** An aid claimed by the student; not claimed, it is not received. */
export const aPercu = (faits: FaitsBourse, aide: AutreAide): boolean =>
  faits.autresAides?.includes(aide) ?? false;

/** Strictly under an age on 1 September of the academic year; no limit with a CDAPH handicap. `undefined`: not known. */
export function aMoinsDe(age: number, faits: FaitsBourse, saufHandicap: boolean): boolean | undefined {
  if (saufHandicap && faits.age?.handicapCDAPH) return true;
  const naissance = faits.age?.dateNaissance;
  if (naissance === undefined) return undefined;
  const sous = ageAu(naissance, dateCivile(premiereAnnee(faits.annee), 9, 1)) < age;
  if (sous || !saufHandicap) return sous;
  return faits.age?.handicapCDAPH === undefined ? undefined : false;
}
