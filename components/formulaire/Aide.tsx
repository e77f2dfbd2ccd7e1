import type { AideDepliable } from '@/lib/parcours/moteur/types';
import { AvisImpot } from '../ui/AvisImpot';
import { Depliable } from '../ui/Depliable';
import { numeroter } from '../ui/numeroter';

/** The help under the fields: some sentences to unfold, or the line to find on the tax notice, in sight at once. */
export function Aide({ aide }: { readonly aide: AideDepliable }) {
  return (
    <Depliable titre={aide.titre} ouvert={aide.type === 'avis-impot'}>
      {aide.type === 'avis-impot' ? (
        <AvisImpot ligne={aide.ligne} valeur={aide.valeur} />
      ) : (
        numeroter(aide.paragraphes).map(({ cle, ligne }) => <p key={cle}>{ligne}</p>)
      )}
    </Depliable>
  );
}
