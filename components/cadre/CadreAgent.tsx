import type { ReactNode } from 'react';
import { Logo } from './Logo';
import { PiedDePage } from './PiedDePage';

export interface LienDuCadre {
  readonly href: string;
  readonly libelle: string;
}

interface ProprietesCadreAgent {
  /** « Espace des agents » */
  readonly espace: string;
  readonly accueil: string;
  /** « Nadia Le Gall, Crous de Rennes »; nothing before signing in. */
  readonly qui?: string;
  readonly liens?: readonly LienDuCadre[];
  /** A button that closes the session. */
  readonly sortie?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of those who work: a dark band, so that nobody takes it for a student's page. */
export function CadreAgent({ espace, accueil, qui, liens = [], sortie, children }: ProprietesCadreAgent) {
  return (
    <>
      <header className="bg-encre text-blanc print:hidden">
        <div className="mx-auto flex min-h-17 w-full max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4.5 py-3 sm:px-6">
          <a
            href={accueil}
            className="flex items-center gap-3 text-[1.0625rem] leading-tight font-[720] text-blanc no-underline hover:text-blanc hover:underline"
          >
            <Logo />
            <span>{espace}</span>
          </a>
          {liens.length > 0 ? (
            <nav aria-label="Menu principal">
              <ul className="flex flex-wrap gap-x-5">
                {liens.map(({ href, libelle }) => (
                  <li key={href}>
                    <a href={href} className="text-petit text-blanc hover:text-blanc">
                      {libelle}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {qui ? (
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-petit sm:ml-auto">
              <span>{qui}</span>
              {sortie}
            </div>
          ) : null}
        </div>
      </header>
      <main id="contenu" tabIndex={-1} className="min-h-[60vh]">
        {children}
      </main>
      <PiedDePage />
    </>
  );
}
