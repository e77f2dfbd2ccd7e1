import type { TableAides } from './types-aides';

const ARRETE_MERITE = 'arrêtés annuels fixant les taux des bourses';
const ARRETE_AMI = 'LEGIARTI000049914082';
const DECRET_AMM = 'décret n°\u00a02017-969 et arrêté du 21 août 2017';
const CIRCULAIRE_AMP = 'circulaire ESRS1910244C';
const AIDES_SPECIFIQUES = 'etudiant.gouv.fr et Crous, aides spécifiques';

/** Before the reform of the mérite (rentrée 2015): 200 € a month. The aids created later are `null`. */
export const AIDES_2012 = {
  merite: { annuel: 1800, mensualites: 9, fois: 3, annuelAvant2015: null, source: ARRETE_MERITE },
  mobiliteInternationale: { mensuel: 400, moisMin: 2, moisMax: 9, source: ARRETE_AMI },
  mobiliteMaster: null,
  mobiliteParcoursup: null,
  aidePonctuelle: null,
  aideAnnuelle: null,
  repasEloigne: null,
} as const satisfies TableAides;

/** The mérite halved, except for those who had it before; mobilité master created by the decree of 2017. */
export const AIDES_2017 = {
  ...AIDES_2012,
  merite: { annuel: 900, mensualites: 9, fois: 3, annuelAvant2015: 1800, source: ARRETE_MERITE },
  mobiliteMaster: { montant: 1000, source: DECRET_AMM },
  aideAnnuelle: { ageMaximum: 35, smics: 3, source: AIDES_SPECIFIQUES },
} as const satisfies TableAides;

/** Mobilité Parcoursup; the ponctuelle capped at échelon 1. */
export const AIDES_2019 = {
  ...AIDES_2017,
  mobiliteParcoursup: { montant: 500, dansLAcademie: false, source: CIRCULAIRE_AMP },
  aidePonctuelle: {
    echelon: '1',
    versements: 2,
    ageMaximum: 35,
    avance: null,
    source: AIDES_SPECIFIQUES,
  },
} as const satisfies TableAides;

/** Mobilité Parcoursup inside the academy, on advice. The ceiling of the ponctuelle was not found for that year. */
export const AIDES_2020 = {
  ...AIDES_2019,
  mobiliteParcoursup: { montant: 500, dansLAcademie: true, source: CIRCULAIRE_AMP },
  aidePonctuelle: null,
} as const satisfies TableAides;

/** The ponctuelle capped at échelon 2. */
export const AIDES_2021 = {
  ...AIDES_2020,
  aidePonctuelle: { echelon: '2', versements: 2, ageMaximum: 35, avance: 500, source: AIDES_SPECIFIQUES },
} as const satisfies TableAides;

/** Mobilité internationale from 1 to 10 months (ESRS2413977C); meals far from a restaurant (arrêté of 21-11-2024). */
export const AIDES_2024 = {
  ...AIDES_2021,
  mobiliteInternationale: { mensuel: 400, moisMin: 1, moisMax: 10, source: 'circulaire ESRS2413977C' },
  repasEloigne: { mensuel: 40, mensuelOutreMer: 50, source: 'arrêté du 21 novembre 2024' },
} as const satisfies TableAides;
