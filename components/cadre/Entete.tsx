'use client';

import { apparenceBouton } from '../ui/Bouton';
import { IconeMenu } from '../ui/Icones';
import { LienRubrique } from './LienRubrique';
import { Logo } from './Logo';
import { RUBRIQUES } from './rubriques';

interface ProprietesEntete {
  /** « Lina M. » when somebody is signed in. Public pages leave it out: they are the same for everyone. */
  readonly personne?: string;
}

/**
 * The header. On narrow screens the places fold under « Menu », which is the browser's own `<details>`.
 * A client component, like the footer: each page sends its server components twice, as HTML and as data, and of a
 * client one the data is a reference (40 → 16 KB on the dashboard, and half of its rendering time).
 */
export function Entete({ personne }: ProprietesEntete) {
  return (
    <header className="border-b border-trait bg-blanc print:hidden">
      <div className="relative mx-auto flex min-h-19 w-full max-w-page items-center gap-x-1 px-4.5 sm:gap-x-4 sm:px-6">
        <a
          href="/"
          className="flex items-center gap-2 text-[1.125rem] sm:gap-3 leading-tight font-[720] text-encre no-underline hover:text-encre hover:underline"
        >
          <Logo />
          <span>Guichet étudiant</span>
        </a>
        <nav aria-label="Menu principal" className="ml-auto hidden self-stretch md:block">
          <ul className="flex h-full items-stretch gap-x-6.5">
            {RUBRIQUES.map(({ cle, href, libelle }) => (
              <li key={cle} className="flex">
                <LienRubrique
                  {...{ cle, href, libelle }}
                  className="flex items-center py-1 text-[1.0625rem] text-encre no-underline hover:text-encre hover:underline"
                  classeActive="border-b-4 border-safran pb-0! font-[680]"
                />
              </li>
            ))}
          </ul>
        </nav>
        <Compte personne={personne} />
        <MenuEtroit />
      </div>
    </header>
  );
}

function Compte({ personne }: ProprietesEntete) {
  if (!personne) {
    return (
      <a
        href="/connexion"
        className={`${apparenceBouton('secondaire')} ml-auto min-h-0! shrink-0 px-3.5! py-1.5! text-[0.9375rem]! md:ml-4`}
      >
        Se connecter
      </a>
    );
  }
  return (
    <a
      href="/compte"
      className="ml-auto max-w-40 truncate py-2 text-petit text-encre-doux underline decoration-transparent hover:decoration-current md:ml-4"
    >
      <span className="sr-only">Mon compte, </span>
      {personne}
    </a>
  );
}

function MenuEtroit() {
  return (
    <details className="-mr-2.5 md:hidden">
      <summary className="flex size-11 list-none items-center justify-center rounded-controle text-encre [&::-webkit-details-marker]:hidden">
        <IconeMenu className="size-6" />
        <span className="sr-only">Menu</span>
      </summary>
      <nav
        aria-label="Menu principal"
        className="absolute inset-x-0 top-full z-10 border-y border-trait bg-blanc px-4.5 py-2"
      >
        <ul>
          {RUBRIQUES.map(({ cle, href, libelle }) => (
            <li key={cle}>
              <LienRubrique
                {...{ cle, href, libelle }}
                className="block py-3 pl-4 text-encre no-underline hover:underline"
                classeActive="border-l-4 border-safran pl-3! font-[680]"
              />
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
