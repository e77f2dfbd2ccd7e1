import type { BrowserContext, Page } from '@playwright/test';

/** What goes wrong behind the screen: errors of the console (a refusal of the content policy is one), exceptions. */
export interface Vigie {
  readonly suivre: (contexte: BrowserContext) => void;
  /** A miss that the test makes on purpose: a network cut, a page that is not there. */
  readonly tolerer: (...motifs: readonly RegExp[]) => void;
  readonly incidents: () => readonly string[];
  readonly pages: () => readonly Page[];
}

/** An autosave overtaken by another save is told so: that is the protocol, and the page knows what to do. */
const AUTOSAUVEGARDE_DEPASSEE = /status of 409 .*\/brouillon\)$/;

export function creerVigie(): Vigie {
  const contextes: BrowserContext[] = [];
  const vus: string[] = [];
  const toleres: RegExp[] = [AUTOSAUVEGARDE_DEPASSEE];
  return {
    suivre(contexte) {
      contextes.push(contexte);
      contexte.on('console', (message) => {
        if (message.type() === 'error') vus.push(`${message.text()} (${message.location().url})`);
      });
      contexte.on('weberror', (erreur) => vus.push(`exception : ${erreur.error().stack ?? erreur.error()}`));
    },
    tolerer: (...motifs) => void toleres.push(...motifs),
    incidents: () => vus.filter((vu) => !toleres.some((motif) => motif.test(vu))),
    pages: () => contextes.flatMap((contexte) => contexte.pages()),
  };
}

/** The browser's own words for a network that is not there. */
export const RESEAU_COUPE = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;
export const statut = (code: number): RegExp => new RegExp(`the server responded with a status of ${code} `);
