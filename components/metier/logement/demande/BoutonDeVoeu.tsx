'use client';

import type { ReactNode } from 'react';
import type { ActionFormulaire } from '@/components/formulaire/etat';
import { Issue } from '@/components/formulaire/Issue';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { Bouton, type VarianteBouton } from '@/components/ui/Bouton';

interface ProprietesBoutonDeVoeu {
  readonly action: ActionFormulaire;
  readonly variante?: VarianteBouton;
  /** Small, beside others like it. */
  readonly petit?: boolean;
  readonly children: ReactNode;
}

const PETIT = 'min-h-11! px-3.5! py-1.5! text-[0.9375rem]!';

/** One gesture, one form, one button: it works without JavaScript. */
export function BoutonDeVoeu({ action, variante = 'secondaire', petit, children }: ProprietesBoutonDeVoeu) {
  const { etat, coupure, enAttente, attributs } = useFormulaire(action);
  return (
    <form {...attributs}>
      <Issue etat={etat} coupure={coupure} />
      <Bouton
        variante={variante}
        className={petit ? PETIT : undefined}
        aria-disabled={enAttente || undefined}
      >
        {children}
      </Bouton>
    </form>
  );
}
