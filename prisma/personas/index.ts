import { PERSONAS_FAMILLE } from './famille';
import { PERSONAS_OUTRE_MER_ET_CHANGEMENT } from './outre-mer-et-changement';
import { PERSONAS_RESSOURCES } from './ressources';
import { PERSONAS_SITUATIONS } from './situations';
import type { Persona } from './types';

export type { Attendu, Persona } from './types';

export const PERSONAS: readonly Persona[] = [
  ...PERSONAS_FAMILLE,
  ...PERSONAS_RESSOURCES,
  ...PERSONAS_SITUATIONS,
  ...PERSONAS_OUTRE_MER_ET_CHANGEMENT,
];
