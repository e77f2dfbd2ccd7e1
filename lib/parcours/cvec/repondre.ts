import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import {
  type ErreurChamp,
  entreeDeclaree,
  premiereOuverte,
  type Saisie,
  trouver,
  valider,
} from '@/lib/parcours/moteur';
import { marcherCvec, type SaisiesCvec } from './parcours-cvec';

/** What an accepted answer leads to. */
export interface SuiteCvec {
  readonly saisies: SaisiesCvec;
  /** Next question; `null` when there is none left. */
  readonly ouverte: string | null;
}

export type RefusCvecSaisie =
  | { readonly type: 'hors_chemin' }
  | { readonly type: 'saisie_invalide'; readonly erreurs: readonly ErreurChamp[] };

/** One accepted answer more. `ajouts`: what the server found for the entry (the INSEE code). */
export function repondreCvec(
  saisies: SaisiesCvec,
  cle: string,
  saisie: Saisie,
  ajouts: Saisie = {},
): Resultat<SuiteCvec, RefusCvecSaisie> {
  const question = trouver(marcherCvec(saisies), cle)?.question;
  if (!question) return refus({ type: 'hors_chemin' });
  const declaree = { ...entreeDeclaree(saisie, question.champs), ...ajouts };
  const lu = valider(question, declaree);
  if (!lu.ok) return refus({ type: 'saisie_invalide', erreurs: lu.refus });
  const completees = { ...saisies, [cle]: declaree };
  return succes({ saisies: completees, ouverte: premiereOuverte(marcherCvec(completees)) });
}
