import { Pastille } from '@/components/ui/Pastille';
import { typographie } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';
import { type Exemple, jugerExemple, type ReglePubliee } from '@/lib/domain/regles';
import { ETATS, PREUVES } from './libelles';

/** One rule: what it says, what is done of it, where it comes from, and what the engine answers of real situations. */
export function Regle({ regle, bareme }: { readonly regle: ReglePubliee; readonly bareme: Bareme }) {
  const { id, titre, texte, etat, preuve, source, exemples = [] } = regle;
  const { mot, ton } = ETATS[etat];
  return (
    <article id={id} aria-labelledby={`titre-${id}`} className="scroll-mt-4 border-t border-trait py-7">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id={`titre-${id}`}>{typographie(titre)}</h2>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <p className="mt-3 max-w-mesure">{typographie(typeof texte === 'string' ? texte : texte(bareme))}</p>
      <p className="mt-2 max-w-mesure text-petit text-encre-doux">
        <a href={`#${id}`} className="montant text-encre-doux">
          {id}
        </a>
        {typographie(` · ${source} · ${PREUVES[preuve]}`)}
      </p>
      {exemples.length > 0 ? <Exemples exemples={exemples} /> : null}
    </article>
  );
}

/** Each answer is the engine's own, asked while the page is built. */
function Exemples({ exemples }: { readonly exemples: readonly Exemple[] }) {
  return (
    <dl className="mt-4 space-y-3 rounded-controle bg-papier px-4.5 py-4">
      {exemples.map((exemple) => (
        <div key={exemple.situation} className="gap-6 sm:flex sm:justify-between">
          <dt className="max-w-mesure min-w-0">
            {typographie(exemple.situation)}
            <AutreAnnee {...exemple} />
          </dt>
          <dd className="mt-1 shrink-0 font-[680] sm:mt-0 sm:w-2/5 sm:text-right">
            {typographie(jugerExemple(exemple).reponse)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The year of the barème that answers, when the sentence doesn't say it already. */
function AutreAnnee({ annee, situation }: Exemple) {
  if (annee === undefined || situation.includes(annee)) return null;
  return <span className="whitespace-nowrap text-encre-doux"> ({annee})</span>;
}
