import type { AideDepliable } from '@/lib/parcours/moteur/types';
import { AvisImpot } from '../ui/AvisImpot';
import { Depliable } from '../ui/Depliable';
import { numeroter } from '../ui/numeroter';

/** The help that shows under the fields: some sentences, or the line to find on the tax notice. */
export function Aide({ aide }: { readonly aide: AideDepliable }) {
  return (
    <Depliable titre={aide.titre}>
      {aide.type === 'avis-impot' ? (
        <AvisImpot ligne={aide.ligne} valeur={aide.valeur} />
      ) : (
        numeroter(aide.paragraphes).map(({ cle, ligne }) => <p key={cle}>{ligne}</p>)
      )}
    </Depliable>
  );
}
