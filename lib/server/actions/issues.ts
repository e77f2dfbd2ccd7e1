import 'server-only';
import { typographie } from '@/lib/affichage';
import type { ErreurChamp } from '@/lib/parcours/moteur/formulaire';
import type { LienDIssue } from '@/lib/parcours/moteur/issue';
import type { Saisie } from '@/lib/parcours/moteur/types';

/** How an action ends. Success is always a redirection (Post/Redirect/Get). Sentences may be written with plain spaces. */
export type Issue =
  | { readonly type: 'redirection'; readonly vers: string }
  | { readonly type: 'saisie_invalide'; readonly erreurs: readonly ErreurChamp[] }
  | { readonly type: 'refus'; readonly message: string; readonly lien?: LienDIssue }
  | {
      readonly type: 'conflit';
      readonly message: string;
      readonly actuelle?: Saisie;
      readonly version?: number;
    }
  | { readonly type: 'trop_de_tentatives'; readonly message: string };

export const rediriger = (vers: string): Issue => ({ type: 'redirection', vers });
export const refuser = (message: string, lien?: LienDIssue): Issue => ({
  type: 'refus',
  message: typographie(message),
  ...(lien ? { lien } : {}),
});
export const invalider = (champ: string, message: string): Issue => ({
  type: 'saisie_invalide',
  erreurs: [{ champ, message: typographie(message) }],
});
export const signalerConflit = (message: string, actuelle?: Saisie, version?: number): Issue => ({
  type: 'conflit',
  message: typographie(message),
  ...(actuelle ? { actuelle } : {}),
  ...(version === undefined ? {} : { version }),
});
export const freiner = (message: string): Issue => ({
  type: 'trop_de_tentatives',
  message: typographie(message),
});
