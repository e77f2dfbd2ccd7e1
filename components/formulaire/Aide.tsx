import type { AideDepliable } from '@/lib/parcours/moteur/types';
import { dessinerAvis, extrait } from '@/lib/parcours/notions/avis';
import { AvisImpot } from '../ui/AvisImpot';
import { Depliable } from '../ui/Depliable';
import { numeroter } from '../ui/numeroter';
import { DessinDeLAvis } from './DessinDeLAvis';

/** The help under the fields: some sentences to unfold, or the line to find on the tax notice, in sight at once. */
export function Aide({ aide }: { readonly aide: AideDepliable }) {
  return (
    <Depliable titre={aide.titre} ouvert={aide.type === 'avis-impot'}>
      {aide.type === 'avis-impot' ? (
        <Avis aide={aide} />
      ) : (
        numeroter(aide.paragraphes).map(({ cle, ligne }) => <p key={cle}>{ligne}</p>)
      )}
    </Depliable>
  );
}

/** Around the line, the box of the notice that holds it; the line alone where no drawing was asked for. */
function Avis({ aide }: { readonly aide: AideDepliable & { type: 'avis-impot' } }) {
  const { ligne, valeur, dessin } = aide;
  if (!dessin) return <AvisImpot ligne={ligne} valeur={valeur} />;
  const { foyer, anneeRevenus, cle } = dessin;
  return (
    <figure>
      <DessinDeLAvis avis={extrait(dessinerAvis(foyer, anneeRevenus), cle)} montree={cle} />
      <figcaption className="sr-only">
        {`Ligne à lire sur l’avis d’impôt\u202f: ${ligne}, ${valeur}`}
      </figcaption>
    </figure>
  );
}
