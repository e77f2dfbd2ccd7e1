import type { Minute } from '@/lib/domain/logement';
import { debutDeLaMinute, horlogeFixe } from '@/lib/server/adaptateurs/horloge';

export const ANNEE = '2026-2027';
export const PAR = { origine: 'commande', agentId: null } as const;
export type Numero = 1 | 2 | 3 | 4;
const a = (minute: Minute) => horlogeFixe(debutDeLaMinute(minute));

/** Minutes of each round of 2026: while wishes are open, once they are closed, when results are announced. */
export const MINUTES = {
  1: { voeux: a('2026-06-01T12:00'), cloture: a('2026-06-08T10:05'), resultats: a('2026-06-09T10:00') },
  2: { voeux: a('2026-06-12T12:00'), cloture: a('2026-06-15T10:05'), resultats: a('2026-06-16T10:00') },
  3: { voeux: a('2026-06-19T12:00'), cloture: a('2026-06-22T10:05'), resultats: a('2026-06-23T10:00') },
  4: { voeux: a('2026-06-26T12:00'), cloture: a('2026-06-29T10:05'), resultats: a('2026-06-30T10:00') },
} as const;
