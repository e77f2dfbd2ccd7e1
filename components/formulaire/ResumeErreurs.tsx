'use client';

import { useEffect, useId, useRef } from 'react';
import { idDe } from '../ui/champs/Enveloppe';
import type { ErreurChamp } from './etat';

interface ProprietesResume {
  readonly erreurs: readonly ErreurChamp[];
  /** Changes with each answer of the server, so that the same errors take the focus again. */
  readonly signal: unknown;
  /** In the language of the page, when it is not French. */
  readonly titre?: string;
}

/** « Il y a un problème »: takes the focus when it appears, and each line leads to its field. */
export function ResumeErreurs({ erreurs, signal, titre = 'Il y a un problème' }: ProprietesResume) {
  const id = useId();
  const boite = useRef<HTMLDivElement>(null);
  const vide = erreurs.length === 0;
  useEffect(() => {
    if (!vide && signal) boite.current?.focus();
  }, [vide, signal]);

  if (vide) return null;
  return (
    <div
      ref={boite}
      tabIndex={-1}
      role="alert"
      aria-labelledby={id}
      className="mb-6 rounded-controle border-2 border-l-[10px] border-rouge bg-rouge-pale px-5 py-4"
    >
      <h2 id={id} className="text-[1.125rem]! leading-normal!">
        {titre}
      </h2>
      <ul>
        {erreurs.map(({ champ, message }) => (
          <li key={champ}>
            <a
              href={`#${idDe(champ)}`}
              className="font-[680] text-rouge hover:text-rouge"
              onClick={(evenement) => allerAuChamp(evenement, champ)}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The anchor alone scrolls; a field must also take the focus, with its label in sight. */
function allerAuChamp(evenement: { preventDefault: () => void }, champ: string) {
  const cible = document.getElementById(idDe(champ));
  if (!cible) return;
  evenement.preventDefault();
  (cible.closest('fieldset') ?? cible.parentElement?.parentElement ?? cible).scrollIntoView({
    block: 'start',
  });
  cible.focus({ preventScroll: true });
}
