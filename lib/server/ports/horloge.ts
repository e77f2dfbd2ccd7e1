import type { DateCivile } from '@/lib/domain/noyau/date-civile';

/** What time it is for the law: the system's, or the simulated one in demonstration mode and tests. */
export interface Horloge {
  maintenant(): Date;
  /** The civil day in Europe/Paris. */
  aujourdhui(): DateCivile;
}
