import { composerCatalogue } from './composer';
import { EST_ET_NORD } from './est-et-nord';
import { ILE_DE_FRANCE_ET_ILES } from './ile-de-france-et-iles';
import { OUEST_ET_SUD } from './ouest-et-sud';

/** The rooms of the demonstration: twenty residences that don't exist, and one room of each kind they offer. */
export const CATALOGUE_FICTIF = composerCatalogue([
  ...OUEST_ET_SUD,
  ...EST_ET_NORD,
  ...ILE_DE_FRANCE_ET_ILES,
]);
