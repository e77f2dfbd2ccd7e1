import { ANGLAIS } from './anglais';
import { FRANCAIS } from './francais';
import type { TextesPayeur } from './types';

export type { RaisonDeFermeture, TextesPayeur } from './types';

/** French unless English is asked for: `?langue=en`. */
export const textesPayeur = (langue: string | readonly string[] | undefined): TextesPayeur =>
  langue === 'en' ? ANGLAIS : FRANCAIS;
