import type { ReactNode } from 'react';
import { classes } from './classes';
import { numeroter } from './numeroter';

export interface Etape {
  readonly titre: string;
  readonly detail?: ReactNode;
  readonly etat: 'fait' | 'en_cours' | 'a_venir';
}

const MOT = { fait: 'fait', en_cours: 'en cours', a_venir: 'à venir' } as const;

/** What happened, where one stands, what comes next: a vertical line with one dot a step. */
export function Etapes({ etapes }: { readonly etapes: readonly Etape[] }) {
  return (
    <ol>
      {numeroter(etapes).map(({ cle, ligne: etape }, rang) => (
        <li
          key={cle}
          aria-current={etape.etat === 'en_cours' ? 'step' : undefined}
          className="relative pb-5 pl-8 last:pb-0"
        >
          {rang < etapes.length - 1 ? (
            <span className="absolute top-4 -bottom-2.5 left-[5px] w-[3px] bg-trait" aria-hidden="true" />
          ) : null}
          <Pastillon etat={etape.etat} />
          <p className={classes('leading-snug', etape.etat === 'en_cours' && 'font-[680]')}>
            {etape.titre}
            <span className="sr-only"> ({MOT[etape.etat]})</span>
          </p>
          {etape.detail ? <div className="mt-1 text-petit text-encre-doux">{etape.detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}

/** Full when done, ringed otherwise, with a safran heart where one stands. */
function Pastillon({ etat }: { readonly etat: Etape['etat'] }) {
  return (
    <svg viewBox="0 0 20 20" className="absolute top-0.5 -left-1 size-5" aria-hidden="true">
      <circle
        cx="10"
        cy="10"
        r="8"
        strokeWidth="3"
        className={classes('stroke-bleu', etat === 'fait' ? 'fill-bleu' : 'fill-blanc')}
      />
      {etat === 'en_cours' ? <circle cx="10" cy="10" r="4" className="fill-safran" /> : null}
    </svg>
  );
}
