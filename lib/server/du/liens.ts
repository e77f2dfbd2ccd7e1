import 'server-only';
import { env } from '../env';
import { hacherJetonDuLien, jetonDuLien } from './identifiants';
import type { LienLu } from './lignes';

const JETON = /^[\w-]{43}$/;

export const adresseDuLien = (jeton: string): string => `${env().URL_PUBLIQUE}/payer/${jeton}`;

/** The link that a token opens, `null` when it has not even the shape of one. */
export const cibleDuJeton = (jeton: string): { readonly par: 'jeton'; readonly jetonHache: string } | null =>
  JETON.test(jeton) ? { par: 'jeton', jetonHache: hacherJetonDuLien(jeton) } : null;

/** Which of the links of a due a token opens. */
export const lienDuJeton = ({ liens }: { readonly liens: readonly LienLu[] }, jeton: string): string =>
  liens.find(({ id }) => jetonDuLien(id) === jeton)?.id ?? '';

/** « Lina M. »: what a payer sees of the student. */
export const nomCourt = ({ prenom, nom }: { readonly prenom: string; readonly nom: string }): string =>
  `${prenom} ${nom.trim().slice(0, 1).toUpperCase()}.`;
