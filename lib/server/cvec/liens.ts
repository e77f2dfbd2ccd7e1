import 'server-only';
import { env } from '../env';
import type { Cible } from './depot';
import { hacherJetonDuLien, jetonDuLien } from './identifiants';
import type { Situation } from './situation';

const JETON = /^[\w-]{43}$/;

export const adresseDuLien = (jeton: string): string => `${env().URL_PUBLIQUE}/payer/${jeton}`;

/** The link that a token opens, `null` when it has not even the shape of one. */
export const cibleDuJeton = (jeton: string): Extract<Cible, { par: 'jeton' }> | null =>
  JETON.test(jeton) ? { par: 'jeton', jetonHache: hacherJetonDuLien(jeton) } : null;

/** Which of the links of a contribution a token opens. */
export const lienDuJeton = ({ liens }: Situation, jeton: string): string =>
  liens.find(({ id }) => jetonDuLien(id) === jeton)?.id ?? '';
