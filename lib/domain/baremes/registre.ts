import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { Resultat } from '../noyau/resultat';
import { refus, succes } from '../noyau/resultat';
import { BAREME_2012 } from './2012-2013';
import { BAREME_2013 } from './2013-2014';
import { BAREME_2017 } from './2017-2018';
import { BAREME_2018 } from './2018-2019';
import { BAREME_2019 } from './2019-2020';
import { BAREME_2020 } from './2020-2021';
import { BAREME_2021 } from './2021-2022';
import { BAREME_2022 } from './2022-2023';
import { BAREME_2023 } from './2023-2024';
import { BAREME_2024 } from './2024-2025';
import { BAREME_2025 } from './2025-2026';
import { BAREME_2026 } from './2026-2027';
import type { Bareme } from './types';

export interface BaremeInconnu {
  readonly code: 'bareme_inconnu';
  readonly annee: string;
  readonly anneesConnues: readonly AnneeUniversitaire[];
}

const BAREMES: readonly Bareme[] = [
  BAREME_2026,
  BAREME_2025,
  BAREME_2024,
  BAREME_2023,
  BAREME_2022,
  BAREME_2021,
  BAREME_2020,
  BAREME_2019,
  BAREME_2018,
  BAREME_2017,
  BAREME_2013,
  BAREME_2012,
];

/** Every known barème, the most recent year first. */
export const listerBaremes = (): readonly Bareme[] => BAREMES;

/** The barème of an academic year `AAAA-AAAA`; refuses an unknown one by naming the known ones. */
export function baremePour(annee: string): Resultat<Bareme, BaremeInconnu> {
  const bareme = BAREMES.find((candidat) => candidat.annee === annee);
  if (bareme) return succes(bareme);
  return refus({ code: 'bareme_inconnu', annee, anneesConnues: BAREMES.map((connu) => connu.annee) });
}
