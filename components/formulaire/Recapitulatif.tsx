import type { Ligne } from '@/lib/parcours/moteur/types';
import { numeroter } from '../ui/numeroter';

export interface SectionRecapitulatif {
  readonly titre: string;
  readonly questions: readonly {
    readonly cle: string;
    /** What « Modifier » changes, for those who do not see the line: « le revenu brut global ». */
    readonly titre: string;
    readonly lignes: readonly Ligne[];
    /** Absent on the frozen copy. */
    readonly modifier?: string;
  }[];
}

/** Check your answers: each answer, and the way to change it. */
export function Recapitulatif({ sections }: { readonly sections: readonly SectionRecapitulatif[] }) {
  return sections.map((section) => (
    <section key={section.titre} className="mt-9">
      <h2>{section.titre}</h2>
      <div className="mt-3 border-t border-trait">
        {section.questions.map(({ cle, titre, lignes, modifier }) => (
          <div key={cle} className="flex items-start justify-between gap-5 border-b border-trait py-3">
            <dl className="min-w-0 flex-1 space-y-2">
              {numeroter(lignes).map(({ cle: cleLigne, ligne }) => (
                <div key={cleLigne} className="sm:grid sm:grid-cols-2 sm:gap-5">
                  <dt className="text-encre-doux sm:text-encre">{ligne.libelle}</dt>
                  <dd className="font-[600] whitespace-pre-line">{ligne.valeur}</dd>
                </div>
              ))}
            </dl>
            {modifier ? (
              <a href={modifier} className="shrink-0 print:hidden">
                Modifier<span className="sr-only"> : {titre}</span>
              </a>
            ) : null}
          </div>
        ))}
      </div>
    </section>
  ));
}
