'use client';

import { useEffect } from 'react';

/** Read in the page itself: as long as it is there, there is no news. */
const MARQUE = 'data-attente';
const TOUTES_LES_MS = 4_000;
const ARRET_MS = 5 * 60_000;

/**
 * Looks for news while the page is in sight, and shows it when there is some. The page never moves by itself otherwise: a
 * link refreshes it, without JavaScript too.
 */
export function Attente() {
  useEffect(() => {
    const debut = Date.now();
    const regarder = async () => {
      if (document.hidden || !navigator.onLine) return;
      if (Date.now() - debut > ARRET_MS) return clearInterval(minuterie);
      const reponse = await fetch(location.href).catch(() => null);
      if (reponse?.ok && !(await reponse.text()).includes(MARQUE)) location.reload();
    };
    const minuterie = setInterval(() => void regarder(), TOUTES_LES_MS);
    return () => clearInterval(minuterie);
  }, []);
  return <span data-attente hidden />;
}
