import type { ReactNode } from 'react';

interface ProprietesBandeauSansEchelon {
  /** What it is, in one sentence: « Cette simulation ne donne pas droit à une bourse ». */
  readonly titre: string;
  readonly balise?: 'h1' | 'h2';
  readonly children?: ReactNode;
}

/** The same band when no échelon can be written in it: a refusal, or an answer that has to wait. */
export function BandeauSansEchelon({ titre, balise: Balise = 'h1', children }: ProprietesBandeauSansEchelon) {
  return (
    <div className="space-y-3 rounded-bloc bg-bleu-pale p-6 forced-colors:border print:border print:border-encre print:p-5 sm:p-9">
      <Balise className="max-w-mesure">{titre}</Balise>
      {children ? <div className="max-w-mesure space-y-2">{children}</div> : null}
    </div>
  );
}
