import type { ReactNode } from 'react';
import { Entete } from './Entete';
import { PiedDePage } from './PiedDePage';

interface ProprietesCadre {
  /** « Lina M. » when somebody is signed in. */
  readonly personne?: string;
  readonly children: ReactNode;
}

/** Header, main content, footer: what a route group's layout puts around its pages. */
export function Cadre({ personne, children }: ProprietesCadre) {
  return (
    <>
      <Entete personne={personne} />
      <main id="contenu" tabIndex={-1} className="min-h-[60vh]">
        {children}
      </main>
      <PiedDePage />
    </>
  );
}
