'use client';

import { type ReactNode, useState } from 'react';
import { Depliable } from '@/components/ui/Depliable';
import type { Bareme } from '@/lib/domain/baremes';
import { type Courbe, deplacer, lectureDe } from '@/lib/domain/bourse/courbes';
import { evaluerBourse } from '@/lib/domain/bourse/evaluer';
import type { FaitsBourse } from '@/lib/domain/bourse/faits';
import { arretsDe } from './arrets';
import { Essai } from './Essai';
import { echelleDe } from './echelle';
import { Graphique } from './Graphique';
import { annoncer, TEXTES } from './textes';

export interface ProprietesBlocCourbe {
  readonly courbe: Courbe;
  /** The facts that make the échelon, and the law: the browser asks the engine itself. */
  readonly faits: FaitsBourse;
  readonly bareme: Bareme;
  readonly reste: string;
  readonly ouvert: boolean;
  /** The table of the curve. */
  readonly children: ReactNode;
}

/** One axis: its drawing, what one may try on it, its table. */
export function BlocCourbe({ courbe, faits, bareme, reste, ouvert, children }: ProprietesBlocCourbe) {
  const { axe, actuel } = courbe;
  const [essai, setEssai] = useState<number | null>(null);
  const echelle = echelleDe(courbe, bareme);
  const valeur = essai ?? actuel;
  const aller = deplacer(axe, faits, bareme);
  const lecture = aller && valeur !== null ? lectureDe(evaluerBourse(aller(valeur), bareme)) : null;
  return (
    <details open={ouvert} className="group/courbe border-t border-trait pt-4">
      <summary className="flex w-fit list-none items-center gap-2.5 font-[680] text-bleu hover:text-bleu-fonce [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 12 12"
          className="size-3 shrink-0 fill-current group-open/courbe:rotate-90"
          aria-hidden="true"
        >
          <path d="M2 0v12l9-6z" />
        </svg>
        {TEXTES[axe].titre}
      </summary>
      <div className="space-y-4 pt-4 pb-2">
        <Graphique {...{ courbe, echelle, reste, essai }} />
        <Essai
          {...{ axe, valeur, actuel }}
          arrets={arretsDe(courbe, echelle)}
          reponse={lecture ? annoncer(lecture) : null}
          essayer={setEssai}
        />
        <Depliable titre="Voir les chiffres en tableau">
          <div className="-mx-3 sm:mx-0">{children}</div>
        </Depliable>
      </div>
    </details>
  );
}
