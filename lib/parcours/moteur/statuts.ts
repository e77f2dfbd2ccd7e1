import type { Etape, Marche } from './parcourir';
import { type Parcours, type Tache, tachesDe } from './parcours';
import type { StatutTache } from './types';

export interface TacheSituee extends Tache {
  readonly statut: StatutTache;
  /** Key of the first question to open: the first one not answered, else the first one; `null` without question. */
  readonly entree: string | null;
}

function statutDe(tache: Tache, etapes: readonly Etape[]): StatutTache {
  if (tache.action) return 'a_faire';
  if (etapes.every(({ etat }) => etat === 'repondue')) return 'termine';
  return etapes.every(({ etat }) => etat === 'a_faire') ? 'a_faire' : 'en_cours';
}

/** The state of each task, computed from the walk and never stored. A task that asks nothing is left out. */
export function statutDesTaches<Carte, Contexte>(
  parcours: Parcours<Carte, Contexte>,
  { etapes }: Marche<Carte>,
): readonly TacheSituee[] {
  const finies = new Set<string>();
  return tachesDe(parcours).flatMap((tache) => {
    const siennes = etapes.filter(({ question }) => question.tache === tache.id);
    const prete = (tache.attend ?? []).every((attendue) => finies.has(attendue));
    const statut = prete ? statutDe(tache, siennes) : 'impossible';
    if (statut === 'termine') finies.add(tache.id);
    if (statut === 'termine' && siennes.length === 0) return [];
    const ouverte = siennes.find(({ etat }) => etat !== 'repondue') ?? siennes[0];
    return [{ ...tache, statut, entree: ouverte?.question.cle ?? null }];
  });
}
