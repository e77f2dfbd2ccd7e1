import 'server-only';
import type { Saisie } from '@/lib/parcours/moteur/types';

const LONGUEUR_MAX = 10_000;
const CHAMPS_MAX = 200;
const VALEURS_MAX = 50;

/** The raw entry of any form: texts as typed, within lengths that no honest entry reaches; files and Next's own fields left out. */
export function lireSaisie(donnees: FormData): Saisie {
  const noms = [...new Set(donnees.keys())].filter((nom) => !nom.startsWith('$') && nom !== '__proto__');
  const champs = noms.slice(0, CHAMPS_MAX).map((nom): [string, string | string[]] => {
    const recus = donnees.getAll(nom).slice(0, VALEURS_MAX);
    const textes = recus.filter((v) => typeof v === 'string').map((v) => v.slice(0, LONGUEUR_MAX));
    return [nom, textes.length === 1 ? (textes[0] ?? '') : textes];
  });
  return Object.fromEntries(champs);
}

/** What goes back to the browser: everything typed, except passwords. */
export function sansSecrets(saisie: Saisie): Saisie {
  return Object.fromEntries(Object.entries(saisie).filter(([nom]) => !nom.startsWith('motDePasse')));
}
