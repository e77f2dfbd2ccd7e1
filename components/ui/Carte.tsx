import type { ReactNode } from 'react';
import { classes } from './classes';

const TONS = {
  blanc: 'border border-trait bg-blanc',
  papier: 'border border-papier bg-papier',
  bleu: 'border border-bleu-pale bg-bleu-pale',
} as const;

interface ProprietesCarte {
  readonly ton?: keyof typeof TONS;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
}

/** A block with an edge: white among others, papier when quiet, bleu for the answer of the page. */
export function Carte({ ton = 'blanc', children, className, id }: ProprietesCarte) {
  return (
    <div id={id} className={classes('rounded-bloc p-5 sm:p-7', TONS[ton], className)}>
      {children}
    </div>
  );
}
