import type { GenreAvance } from '@/lib/domain/logement/avance';
import { ANGLAIS } from './anglais';
import { FRANCAIS } from './francais';
import { textesDuLogement } from './logement';
import type { TextesPayeur } from './types';

export type { RaisonDeFermeture, TextesPayeur } from './types';

/** French unless English is asked for: `?langue=en`. A contribution is paid unless something of a room is. */
export const textesPayeur = (
  langue: string | readonly string[] | undefined,
  pour: GenreAvance | null = null,
): TextesPayeur => {
  const textes = langue === 'en' ? ANGLAIS : FRANCAIS;
  return pour === null ? textes : textesDuLogement(textes, pour);
};
