import type { Etape, Marche } from './parcourir';
import { type Parcours, tachesDe } from './parcours';

type Etapes = Pick<Marche<unknown>, 'etapes'>;

const rangDe = ({ etapes }: Etapes, cle: string): number =>
  etapes.findIndex(({ question }) => question.cle === cle);

/** The step of a key, or `null` when the path does not go through it (now). */
export const trouver = ({ etapes }: Etapes, cle: string): Etape | null =>
  etapes.find(({ question }) => question.cle === cle) ?? null;

/** Key of the question that follows on the whole path; `null` at its end or for an unknown key. */
export function suivante(marche: Etapes, cle: string): string | null {
  const rang = rangDe(marche, cle);
  return rang < 0 ? null : (marche.etapes[rang + 1]?.question.cle ?? null);
}

export function precedente(marche: Etapes, cle: string): string | null {
  return marche.etapes[rangDe(marche, cle) - 1]?.question.cle ?? null;
}

const memeTache = (marche: Etapes, cle: string, autre: string | null): string | null =>
  autre && trouver(marche, autre)?.question.tache === trouver(marche, cle)?.question.tache ? autre : null;

/** The same inside one task: `null` means « back to the task list ». */
export const suivanteDansLaTache = (marche: Etapes, cle: string): string | null =>
  memeTache(marche, cle, suivante(marche, cle));
export const precedenteDansLaTache = (marche: Etapes, cle: string): string | null =>
  memeTache(marche, cle, precedente(marche, cle));

/** First question that still needs its person; `null` when every one is answered. */
export const premiereOuverte = ({ etapes }: Etapes): string | null =>
  etapes.find(({ etat }) => etat !== 'repondue')?.question.cle ?? null;

export interface Progression {
  /** « Ressources · étape 4 sur 9 »: rank and total within the task. */
  readonly tache: string;
  readonly etape: number;
  readonly sur: number;
}

export function progression<Carte, Contexte>(
  parcours: Parcours<Carte, Contexte>,
  marche: Marche<Carte>,
  cle: string,
): Progression | null {
  const etape = trouver(marche, cle);
  const tache = tachesDe(parcours).find(({ id }) => id === etape?.question.tache);
  if (!etape || !tache) return null;
  const siennes = marche.etapes.filter(({ question }) => question.tache === tache.id);
  return { tache: tache.titre, etape: siennes.indexOf(etape) + 1, sur: siennes.length };
}
