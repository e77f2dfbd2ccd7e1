import 'server-only';
import { consommer } from '../acces/limites';

const QUART_D_HEURE = 900;
const HEURE = 3600;

/** Both are counted before the answer: stopping at the first would leave the other behind. */
export const peutDemanderUnAcces = async (email: string, adresse: string): Promise<boolean> =>
  (
    await Promise.all([
      consommer(`acces:adresse:${adresse}`, { max: 10, fenetreSecondes: HEURE }),
      consommer(`acces:compte:${email}`, { max: 5, fenetreSecondes: HEURE }),
    ])
  ).every(Boolean);

export const peutRenvoyerLeCode = (demande: string): Promise<boolean> =>
  consommer(`acces:code:${demande}`, { max: 3, fenetreSecondes: QUART_D_HEURE });
