import {
  type BilanDroits,
  bilanDroits,
  type DroitAVenir,
  type FaitsBourse,
  projeterDroits,
} from '@/lib/domain/bourse';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Simulation } from '../simuler';
import { anneeApres } from './annee-suivante';

const CURSUS = [
  { annee: 'licence_1', cursus: 'licence' },
  { annee: 'licence_2', cursus: 'licence' },
  { annee: 'licence_3', cursus: 'licence' },
  { annee: 'master_1', cursus: 'master' },
  { annee: 'master_2', cursus: 'master' },
] as const;

export interface AnneeDeDroits extends DroitAVenir {
  readonly annee: AnneeUniversitaire;
  /** Years since the baccalauréat: 1 for the first. */
  readonly rang: number;
}

export interface VueDesDroits {
  readonly bilan: BilanDroits;
  /** DRO-2: at most so many before the fourth year. */
  readonly licence: number;
  /** One line a year up to the fifth, when nobody repeats; empty when the year of studies or the rights used are not known. */
  readonly chemin: readonly AnneeDeDroits[];
  /** A supplementary right is claimed without saying which: the Crous may add some. */
  readonly aExaminer: boolean;
}

const rangDe = ({ etudes }: FaitsBourse): number =>
  CURSUS.findIndex(
    ({ annee }) => annee === (etudes?.anneeEtude === 'terminale' ? 'licence_1' : etudes?.anneeEtude),
  );

/** Rights used and left, and what each year to come would take (DRO-1 to DRO-3, f.2). */
export function regarderDroits({ faits, bareme }: Simulation): VueDesDroits {
  const bilan = bilanDroits(faits, bareme);
  const depart = rangDe(faits);
  const aVenir = depart < 0 || bilan.utilises === null ? [] : CURSUS.slice(depart);
  const projetes = projeterDroits(
    faits,
    aVenir.map(({ cursus }) => cursus),
    bareme,
  );
  return {
    bilan,
    licence: bareme.regles.droits.licence + bilan.supplementaires,
    chemin: projetes.map((droit, i) => ({
      ...droit,
      annee: anneeApres(faits.annee, i),
      rang: depart + i + 1,
    })),
    aExaminer: faits.droits?.situationParticuliere === true,
  };
}
