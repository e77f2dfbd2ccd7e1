'use client';

import { useEffect } from 'react';

const SITE = 'Guichet étudiant';

interface ProprietesTitre {
  readonly titre: string;
  readonly enErreur: boolean;
}

/** « Erreur : » first in the title of the tab, which is the first thing a screen reader says of a page. */
export function TitreDOnglet({ titre, enErreur }: ProprietesTitre) {
  const complet = `${enErreur ? 'Erreur : ' : ''}${titre} – ${SITE}`;
  useEffect(() => {
    document.title = complet;
  }, [complet]);
  return <title>{complet}</title>;
}
