'use client';

import { useState } from 'react';
import { Bouton } from '@/components/ui/Bouton';

/** Hidden where scripts are off: the address stands in its field, ready to be selected. */
export function CopierLeLien({ adresse }: { readonly adresse: string }) {
  const [copie, setCopie] = useState<'non' | 'oui' | 'impossible'>('non');
  const copier = () =>
    navigator.clipboard.writeText(adresse).then(
      () => setCopie('oui'),
      () => setCopie('impossible'),
    );
  return (
    <>
      <Bouton type="button" className="noscript:hidden" onClick={() => void copier()}>
        Copier le lien
      </Bouton>
      <p role="status" className="text-petit">
        {copie === 'oui' ? 'Lien copié.' : null}
        {copie === 'impossible'
          ? 'Votre navigateur ne le permet pas : sélectionnez le lien ci-dessus.'
          : null}
      </p>
    </>
  );
}
