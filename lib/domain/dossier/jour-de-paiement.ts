import type { DateCivile } from '../noyau/date-civile';
import { dateCivile } from '../noyau/date-civile';
import { jourOuvreLePlusProche } from '../noyau/jours-feries';
import type { MoisCivil } from '../noyau/mois-civil';
import { anneeDuMois, numeroDuMois } from '../noyau/mois-civil';

const JOUR_DE_PAIEMENT = 5;
/** PAY-2: « fin août »; the 30th is the day the one published calendar gives. */
const JOUR_ANTICIPE = { mois: 8, jour: 30 } as const;

/**
 * Days that differ from the rule, as the calendar of 2022-2023 published them (PAY-4). The press dates of 2024 to 2026 are
 * indicative and contradict each other: they are left to the rule.
 */
const JOURS_PUBLIES: Readonly<Record<MoisCivil, DateCivile>> = {
  '2022-09': '2022-09-05',
  '2022-10': '2022-10-05',
  '2022-11': '2022-11-04',
  '2022-12': '2022-12-05',
  '2023-01': '2023-01-05',
  '2023-02': '2023-02-06',
  '2023-03': '2023-03-06',
  '2023-04': '2023-04-05',
  '2023-05': '2023-05-05',
  '2023-06': '2023-06-05',
};

/** Whether the day of that month was published (else it follows from the rule, and may move by a day or two). */
export const estJourPublie = (duMois: MoisCivil): boolean => JOURS_PUBLIES[duMois] !== undefined;

/**
 * The day the payments of a month are launched (PAY-1: by the 5th since 2018). When the 5th is not a working day the texts
 * shift it « d'un à deux jours » without saying which way: the nearest working day, as in 2022-2023.
 */
export const jourDePaiement = (duMois: MoisCivil): DateCivile =>
  JOURS_PUBLIES[duMois] ??
  jourOuvreLePlusProche(dateCivile(anneeDuMois(duMois), numeroDuMois(duMois), JOUR_DE_PAIEMENT));

/** The day September is paid in advance, in the year studies begin (PAY-2). */
export const jourAnticipe = (annee: number): DateCivile =>
  jourOuvreLePlusProche(dateCivile(annee, JOUR_ANTICIPE.mois, JOUR_ANTICIPE.jour));
