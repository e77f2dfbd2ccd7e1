'use client';

import { useEffect } from 'react';

const SITE = 'Guichet étudiant';
const PREFIXE = 'Erreur : ';

interface ProprietesTitre {
  readonly titre: string;
  readonly enErreur: boolean;
}

/**
 * The title of a page that is a form: « Erreur : » comes first in it, which is the first thing a screen reader says.
 * The page then exports no `title` of its own: the browser would show that one.
 */
export function TitreDOnglet({ titre, enErreur }: ProprietesTitre) {
  usePrefixeErreur(enErreur);
  return <title>{`${enErreur ? PREFIXE : ''}${titre} – ${SITE}`}</title>;
}

/** The same where the form is only a part of a page, which keeps its title. */
export function usePrefixeErreur(enErreur: boolean): void {
  useEffect(() => {
    if (!enErreur || document.title.startsWith(PREFIXE)) return;
    const avant = document.title;
    document.title = `${PREFIXE}${avant}`;
    return () => {
      document.title = avant;
    };
  }, [enErreur]);
}
