import 'server-only';
import { lireFiche } from './lire-fiches';
import { lireElement } from './lire-reponse';
import { lireResidence } from './lire-residences';
import type { FichierLu, Lecture } from './types';

function lireTout<T>(
  source: FichierLu['source'],
  bruts: readonly { readonly ligne: number; readonly brut: T }[],
  lire: (brut: T) => Lecture | string,
): FichierLu {
  const lectures: { ligne: number; lecture: Lecture }[] = [];
  const refusees: { ligne: number; raison: string }[] = [];
  for (const { ligne, brut } of bruts) {
    const lecture = lire(brut);
    if (typeof lecture === 'string') refusees.push({ ligne, raison: lecture });
    else lectures.push({ ligne, lecture });
  }
  return { source, lectures, refusees };
}

const numeroter = (elements: readonly unknown[]) => elements.map((brut, i) => ({ ligne: i + 1, brut }));

/** The records of a JSON file: a list of sheets, or an answer of the site's API. `null` when it is neither. */
export function lireJson(texte: string): FichierLu | null {
  let lu: unknown;
  try {
    lu = JSON.parse(texte);
  } catch {
    return null;
  }
  if (Array.isArray(lu)) return lireTout('fiches', numeroter(lu), lireFiche);
  const elements = lu instanceof Object && 'results' in lu ? lu.results : null;
  if (!(elements instanceof Object) || !('items' in elements) || !Array.isArray(elements.items)) return null;
  return lireTout('fiches', numeroter(elements.items), lireElement);
}

/** The records of a file of residences, once its lines are cut into fields. */
export const lireLignes = (
  lignes: readonly { readonly numero: number; readonly champs: Readonly<Record<string, string>> }[],
): FichierLu =>
  lireTout(
    'residences',
    lignes.map(({ numero, champs }) => ({ ligne: numero, brut: champs })),
    lireResidence,
  );
