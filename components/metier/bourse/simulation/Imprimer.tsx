'use client';

import { Bouton } from '@/components/ui/Bouton';
import { IconeImprimer } from '@/components/ui/Icones';

/** Hidden where scripts are off: the button would do nothing, and the browser's own menu prints as well. */
export function Imprimer() {
  return (
    <Bouton type="button" variante="secondaire" className="noscript:hidden" onClick={() => window.print()}>
      <IconeImprimer className="size-5" />
      Imprimer
    </Bouton>
  );
}
