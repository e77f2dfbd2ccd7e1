interface ProprietesAvisImpot {
  /** The words of the line to find, as the notice prints them. */
  readonly ligne: string;
  readonly valeur: string;
}

/** The tax notice, drawn: grey lines, and the one to read in a safran frame. */
export function AvisImpot({ ligne, valeur }: ProprietesAvisImpot) {
  return (
    <figure className="rounded-controle border border-trait bg-blanc px-2.5 py-4.5">
      <svg viewBox="0 0 300 10" className="mx-2.5 h-2.5 w-3/5" preserveAspectRatio="none" aria-hidden="true">
        <rect width="270" height="10" rx="4" className="fill-[#e9e7df]" />
      </svg>
      <figcaption className="my-3 flex flex-wrap items-baseline justify-between gap-x-4 rounded-controle border-2 border-safran bg-safran-pale px-3 py-1 font-[680]">
        <span className="sr-only">Ligne à lire sur l’avis d’impôt : </span>
        <span>{ligne}</span>
        <span className="montant">{valeur}</span>
      </figcaption>
      <svg viewBox="0 0 300 10" className="mx-2.5 h-2.5 w-4/5" preserveAspectRatio="none" aria-hidden="true">
        <rect width="270" height="10" rx="4" className="fill-[#e9e7df]" />
      </svg>
    </figure>
  );
}
