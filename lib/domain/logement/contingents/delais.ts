import type { DateCivile } from '../../noyau/date-civile';
import { ajouterJours } from '../../noyau/jours';

/** How long somebody who was named has to answer. */
export const DELAI_DE_REPONSE = {
  jours: 10,
  source: 'welcome.univ-lyon2.fr, FAQ (2023) : confirmation sous 5 à 10 jours',
} as const;

/** Last day to answer, included: ten days after the naming, never after the occupation began to run out. */
export const echeanceDeReponse = (designeeLe: DateCivile, finDOccupation: DateCivile): DateCivile => {
  const terme = ajouterJours(designeeLe, DELAI_DE_REPONSE.jours);
  return terme < finDOccupation ? terme : finDOccupation;
};
