import type { Saisie } from '@/lib/parcours/moteur/types';

/** What this device keeps of an entry the server has not acknowledged, and nothing once it has. */
export interface Copie {
  readonly saisie: Saisie;
  /** Version it was typed over. */
  readonly version: number;
  /** What was on its way when the page closed: the server may hold it already. */
  readonly envoyee: Saisie | null;
  readonly le: number;
}

export interface CopieLocale {
  readonly lire: () => Copie | null;
  readonly garder: (copie: Omit<Copie, 'le'>) => void;
  readonly effacer: () => void;
}

const SEPT_JOURS_MS = 7 * 24 * 3_600_000;

/** Reads one JSON value; a browser that refuses storage, or a value of another age, reads as nothing. */
function lireCopie(nom: string): Copie | null {
  try {
    const copie = JSON.parse(localStorage.getItem(nom) ?? 'null') as Copie | null;
    return copie && typeof copie.saisie === 'object' && Date.now() - copie.le < SEPT_JOURS_MS ? copie : null;
  } catch {
    return null;
  }
}

/** `proprietaire` is opaque (the id of the file): two people on one device never see each other's entry. */
export function copieLocale(proprietaire: string, cle: string): CopieLocale {
  const nom = `saisie:${proprietaire}:${cle}`;
  const essayer = (geste: () => void) => {
    try {
      geste();
    } catch {
      // Storage refused or full: the copy is a second chance, the server is the first.
    }
  };
  return {
    lire: () => lireCopie(nom),
    garder: (copie) => essayer(() => localStorage.setItem(nom, JSON.stringify({ ...copie, le: Date.now() }))),
    effacer: () => essayer(() => localStorage.removeItem(nom)),
  };
}
