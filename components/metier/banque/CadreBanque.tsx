import type { ReactNode } from 'react';
import { Conteneur } from '@/components/ui/Page';

/** A frame that looks like no part of the portal, and says that it is no bank. */
export function CadreBanque({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <header className="bg-encre text-blanc">
        <Conteneur largeur="formulaire" className="flex min-h-19 items-center">
          <p className="text-[1.125rem] font-[720]">Banque de démonstration</p>
        </Conteneur>
      </header>
      <main id="contenu" tabIndex={-1} className="min-h-[60vh] pb-16">
        {children}
      </main>
    </>
  );
}
