'use client';

import { useEffect, useRef } from 'react';

interface ProprietesErreur {
  readonly error: unknown;
  readonly retry: () => void;
}

const referenceDe = (erreur: unknown): string | null =>
  typeof erreur === 'object' && erreur !== null && 'digest' in erreur ? String(erreur.digest) : null;

/** A bug of ours. Says what is safe, gives the reference found in our log, and the way to try again. */
export default function Panne({ error, retry }: ProprietesErreur) {
  const titre = useRef<HTMLHeadingElement>(null);
  const reference = referenceDe(error);
  useEffect(() => titre.current?.focus(), []);
  return (
    <main id="contenu" className="mx-auto w-full max-w-formulaire px-4.5 py-9 sm:px-6">
      <title>Panne – Guichet étudiant</title>
      <h1 ref={titre} tabIndex={-1}>
        Une panne est survenue de notre côté
      </h1>
      <div className="texte-courant mt-6">
        <p>Vous n’avez rien fait de travers. Ce qui était enregistré l’est toujours.</p>
        {reference ? (
          <p>
            Si la panne continue, donnez cette référence à la personne qui vous aide :{' '}
            <strong>{reference}</strong>.
          </p>
        ) : null}
        <p>
          <button
            type="button"
            onClick={() => retry()}
            className="min-h-12 cursor-pointer rounded-controle border-2 border-bleu bg-bleu px-6 py-3 font-[680] text-blanc"
          >
            Essayer de nouveau
          </button>
        </p>
        <p>
          <a href="/">Aller à l’accueil</a>
        </p>
      </div>
    </main>
  );
}
