import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { type ErreurChamp, premiereOuverte, type Saisie, trouver, valider } from '@/lib/parcours/moteur';
import { encoderSimulation, nettoyer, type Saisies } from './cookie';
import type { ContexteSimulateur } from './definition';
import { type MarcheSimulateur, marcher } from './simuler';

export interface Suite {
  /** Value of the cookie. */
  readonly cookie: string;
  /** First question still open; `null`: the result. */
  readonly ouverte: string | null;
}

export type RefusReponse =
  | { readonly type: 'hors_chemin' }
  | { readonly type: 'trop_long' }
  | { readonly type: 'saisie_invalide'; readonly erreurs: readonly ErreurChamp[] };

/** Only the declared fields of the questions on the path: what a change of mind left behind makes room. */
function surLeChemin({ etapes }: MarcheSimulateur): Saisies {
  const gardees: Record<string, Saisie> = {};
  for (const { question, entree } of etapes) if (entree) gardees[question.cle] = entree.saisie;
  return gardees;
}

/** One accepted answer more. Answers off the path are kept as long as there is room, for those who change back. */
export function repondre(
  saisies: Saisies,
  cle: string,
  saisie: Saisie,
  contexte: ContexteSimulateur,
): Resultat<Suite, RefusReponse> {
  const question = trouver(marcher(saisies, contexte), cle)?.question;
  if (!question) return refus({ type: 'hors_chemin' });
  const lu = valider(question, saisie);
  if (!lu.ok) return refus({ type: 'saisie_invalide', erreurs: lu.refus });
  const noms = new Set(question.champs.map(({ nom }) => nom));
  const declaree = Object.fromEntries(Object.entries(saisie).filter(([nom]) => noms.has(nom)));
  const completees = { ...saisies, [cle]: nettoyer(declaree) };
  const marche = marcher(completees, contexte);
  const cookie = encoderSimulation(completees) ?? encoderSimulation(surLeChemin(marche));
  return cookie ? succes({ cookie, ouverte: premiereOuverte(marche) }) : refus({ type: 'trop_long' });
}

/**
 * Where to go when a page cannot be shown (its question is off the path, or comes after the first open one): a key, or
 * « resultat »; `null` when the page can be shown.
 */
export function detourner(marche: MarcheSimulateur, cle: string): string | null {
  const rangDe = (cherchee: string) => marche.etapes.findIndex(({ question }) => question.cle === cherchee);
  const ouverte = premiereOuverte(marche);
  const rang = rangDe(cle);
  if (rang >= 0 && (!ouverte || rang <= rangDe(ouverte))) return null;
  return ouverte ?? 'resultat';
}
