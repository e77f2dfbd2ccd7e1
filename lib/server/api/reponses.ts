import 'server-only';
import { type ErreurDeChamp, surLeCorps } from '@/lib/parcours/api';

/** Any site may read these answers: they hold nothing that belongs to anybody. */
export const OUVERT_A_TOUS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
} as const;

type Entetes = Readonly<Record<string, string>>;

/** A JSON answer that nobody keeps. */
export const repondre = (corps: object, status: number, entetes: Entetes = {}): Response =>
  Response.json(corps, { status, headers: { ...OUVERT_A_TOUS, 'cache-control': 'no-store', ...entetes } });

export const refuserChamps = (erreurs: readonly ErreurDeChamp[]): Response => repondre({ erreurs }, 400);

/** A refusal that concerns the whole request. */
export const refuserCorps = (message: string, status: number, entetes?: Entetes): Response =>
  repondre({ erreurs: surLeCorps(message) }, status, entetes);

export const refuserAnnee = (annee: string, anneesConnues: readonly string[]): Response => {
  const message = `Aucun barème ${annee.slice(0, 20)}. Années connues : ${anneesConnues.join(', ')}.`;
  return repondre({ erreurs: [{ champ: 'annee', message }], anneesConnues }, 404);
};
