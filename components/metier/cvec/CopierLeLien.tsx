'use client';

import { useRef, useState } from 'react';
import { Bouton } from '@/components/ui/Bouton';
import { apparenceSaisie } from '@/components/ui/champs/Enveloppe';

/** The address in a field that selects itself; the button is there when the browser can copy. */
export function CopierLeLien({ adresse }: { readonly adresse: string }) {
  const champ = useRef<HTMLInputElement>(null);
  const [copie, setCopie] = useState(false);
  const copier = async () => {
    champ.current?.select();
    try {
      await navigator.clipboard.writeText(adresse);
      setCopie(true);
    } catch {
      // The text is selected: the keyboard copies it.
    }
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <label className="min-w-0 flex-1 basis-72">
        <span className="block font-[680]">Adresse du lien</span>
        <input
          ref={champ}
          readOnly
          value={adresse}
          onFocus={(e) => e.currentTarget.select()}
          className={`mt-2 ${apparenceSaisie(undefined, 'long')}`}
        />
      </label>
      <Bouton type="button" variante="secondaire" onClick={copier}>
        {copie ? 'Lien copié' : 'Copier le lien'}
      </Bouton>
      <span role="status" className="sr-only">
        {copie ? 'Le lien est copié' : ''}
      </span>
    </div>
  );
}
