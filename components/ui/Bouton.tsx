import type { ComponentProps } from 'react';
import { classes } from './classes';
import type { ProprietesLien } from './Lien';
import { Lien } from './Lien';

export type VarianteBouton = 'principal' | 'secondaire' | 'accent' | 'clair' | 'danger';

const FORME =
  'inline-flex min-h-12 max-w-full items-center justify-center gap-2.5 rounded-controle border-2 px-6 py-3 text-center text-[1.0625rem] leading-[1.3] font-[680] no-underline print:hidden';

const VARIANTES: Readonly<Record<VarianteBouton, string>> = {
  principal: 'border-bleu bg-bleu text-blanc hover:border-bleu-fonce hover:bg-bleu-fonce hover:text-blanc',
  secondaire: 'border-bleu bg-blanc text-bleu hover:bg-bleu-pale hover:text-bleu-fonce',
  accent: 'border-safran bg-safran text-encre hover:border-safran-pale hover:bg-safran-pale hover:text-encre',
  clair: 'border-[#8e99c9] bg-encre text-blanc hover:bg-bleu-fonce hover:text-blanc',
  danger: 'border-rouge bg-blanc text-rouge hover:bg-rouge-pale hover:text-rouge',
};

/** Looks and size of a button, for the rare element that is neither of the two below. */
export const apparenceBouton = (variante: VarianteBouton = 'principal', className?: string): string =>
  classes(FORME, VARIANTES[variante], className);

type ProprietesBouton = ComponentProps<'button'> & { readonly variante?: VarianteBouton };

/** Submits its form unless told otherwise. One `principal` a screen. */
export function Bouton({ variante = 'principal', className, type = 'submit', ...reste }: ProprietesBouton) {
  return (
    <button
      type={type}
      className={classes(
        apparenceBouton(variante, className),
        'cursor-pointer disabled:cursor-not-allowed disabled:border-bord disabled:bg-papier disabled:text-encre-doux aria-disabled:cursor-progress',
      )}
      {...reste}
    />
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LienBouton({
  variante,
  className,
  ...reste
}: ProprietesLien & { variante?: VarianteBouton }) {
  return <Lien className={apparenceBouton(variante, className)} {...reste} />;
}

/** A button that looks like a link: it does change something, but it is not the main move of the screen. */
export function BoutonLien({ className, type = 'submit', ...reste }: ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={classes(
        'cursor-pointer text-left text-bleu underline decoration-1 underline-offset-[0.2em] hover:text-bleu-fonce hover:decoration-2 disabled:cursor-not-allowed disabled:text-encre-doux',
        className,
      )}
      {...reste}
    />
  );
}
