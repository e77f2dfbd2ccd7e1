interface ProprietesProgression {
  readonly valeur: number;
  readonly max: number;
  /** The words beside the bar: « Ressources · étape 4 sur 9 ». They say all that the bar says. */
  readonly libelle: string;
}

/** Thin bar and its words. An SVG, because a width in a `style` attribute is refused by our security policy. */
export function Progression({ valeur, max, libelle }: ProprietesProgression) {
  const part = max > 0 ? Math.max(0, Math.min(1, valeur / max)) : 0;
  return (
    <div className="flex items-center gap-3.5">
      <svg
        viewBox="0 0 180 8"
        className="h-2 w-24 shrink-0 sm:w-45"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width="180" height="8" rx="4" className="fill-[#e5e3da]" />
        <rect width={180 * part} height="8" rx="4" className="fill-bleu" />
      </svg>
      <p className="text-petit text-encre-doux">{libelle}</p>
    </div>
  );
}
