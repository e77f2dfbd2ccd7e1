import type { ReactNode } from 'react';
import { classes } from './classes';

const TONS = {
  vert: 'bg-vert-pale text-vert',
  safran: 'bg-safran-pale text-safran-encre',
  bleu: 'bg-bleu-pale text-bleu-fonce',
  gris: 'bg-[#e9e7df] text-[#55503f]',
  rouge: 'bg-rouge-pale text-rouge',
} as const;

export type TonPastille = keyof typeof TONS;

/** One word of state. The word carries the meaning, the colour only helps to find it. */
export function Pastille({ ton, children, id }: { ton: TonPastille; children: ReactNode; id?: string }) {
  return (
    <span
      id={id}
      className={classes(
        'inline-block rounded-rond px-2.5 py-1 text-mini leading-normal font-[680] forced-colors:border',
        TONS[ton],
      )}
    >
      {children}
    </span>
  );
}
