'use client';

import { useEffect, useState } from 'react';
import { duree } from '@/lib/affichage';

interface ProprietesCompte {
  /** Milliseconds left when the page was made: the clock of the visitor may be wrong, or another day be simulated. */
  readonly resteMs: number;
}

const SECONDE = 1_000;

/** How long is left, beside the hour that the page already says. Silent for screen readers: the hour is what counts. */
export function CompteARebours({ resteMs }: ProprietesCompte) {
  const [reste, setReste] = useState<number | null>(null);
  useEffect(() => {
    const fin = performance.now() + resteMs;
    const dire = () => setReste(Math.max(0, Math.floor((fin - performance.now()) / SECONDE)));
    dire();
    const horloge = setInterval(dire, SECONDE);
    return () => clearInterval(horloge);
  }, [resteMs]);
  if (reste === null) return null;
  return (
    <span aria-hidden="true" className="tabular-nums">
      {' '}
      ({reste === 0 ? 'terminé' : `encore ${duree(reste)}`})
    </span>
  );
}
