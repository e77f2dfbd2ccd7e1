import type { MotExplique } from '@/lib/parcours/moteur/types';
import { Depliable } from '../ui/Depliable';

const PAGE = '/regles/notions';

/** The words of the question, folded: one sentence each, where to read it, and the page that draws the notice. */
export function Mots({ mots }: { readonly mots: readonly MotExplique[] }) {
  const [premier, ...autres] = mots;
  if (!premier) return null;
  const titre =
    autres.length > 0
      ? 'Les mots de cette question'
      : `«\u202f${premier.terme}\u202f», qu’est-ce que c’est\u202f?`;
  return (
    <Depliable titre={titre}>
      <dl className="space-y-3">
        {mots.map(({ cle, terme, phrase, ou }) => (
          <div key={cle}>
            <dt className="font-[680]">{terme}</dt>
            <dd>
              {phrase}
              {ou ? <span className="mt-1 block text-encre-doux">{ou}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {/* Another tab: what is typed here is not sent yet. */}
        <a href={`${PAGE}#${premier.cle}`} target="_blank" rel="noreferrer">
          Tous les mots, avec l’avis d’impôt dessiné (nouvel onglet)
        </a>
      </p>
    </Depliable>
  );
}
