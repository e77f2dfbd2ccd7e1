import type { ReactNode } from 'react';
import type { Pas, ResultatBourse } from '@/lib/domain/bourse/resultat';
import {
  type FaitARepondre,
  type MarcheSimulateur,
  type Simulation,
  tracerLesCourbes,
} from '@/lib/parcours/simulateur';
import { Courbes } from '../courbes/Courbes';
import { Motifs } from '../Motifs';
import { PourquoiCetEchelon } from '../PourquoiCetEchelon';
import { Reserves } from '../Reserves';
import { AutresAides } from './AutresAides';

interface ProprietesExplications {
  readonly marche: MarcheSimulateur;
  readonly simulation: Simulation;
  readonly manquants: readonly FaitARepondre[];
}

/** A line that only repeats a reason given above it would be read twice. */
function lignesUtiles(resultat: ResultatBourse): readonly Pas[] {
  const raisons = resultat.type === 'non_eligible' ? resultat.motifs : [];
  const reserves = resultat.type === 'indetermine' ? resultat.faitsManquants : [];
  const dites = new Set([...raisons, ...reserves].map(({ libelle }) => libelle));
  return resultat.explication.filter(({ libelle }) => !dites.has(libelle));
}

/** Under the band: what stops, why, and what would change it, side by side on a large screen. */
export function Explications({ marche, manquants, simulation }: ProprietesExplications) {
  const { resultat, bareme } = simulation;
  const lignes = lignesUtiles(resultat);
  return (
    <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-2">
      <div className="min-w-0 space-y-10">
        {resultat.type === 'non_eligible' ? (
          <Bloc titre="Pourquoi la réponse est non">
            <Motifs motifs={resultat.motifs} />
          </Bloc>
        ) : null}
        {resultat.type === 'indetermine' ? (
          <Bloc titre="Ce qui nous manque pour conclure">
            <Reserves faitsManquants={manquants} />
          </Bloc>
        ) : null}
        {lignes.length > 0 ? (
          <Bloc titre={TITRES[resultat.type]}>
            <PourquoiCetEchelon explication={lignes} />
          </Bloc>
        ) : null}
      </div>
      <div className="min-w-0 space-y-10">
        <Courbes simulation={simulation} {...tracerLesCourbes(marche, simulation)} />
        {resultat.type === 'non_eligible' ? (
          <Bloc titre="Ce qui existe aussi">
            <AutresAides anneeRevenus={bareme.anneeRevenus} />
          </Bloc>
        ) : null}
      </div>
    </div>
  );
}

const TITRES = {
  eligible: 'Pourquoi cet échelon',
  non_eligible: 'Le calcul, ligne par ligne',
  indetermine: 'Ce que nous savons déjà',
} as const;

function Bloc({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3">{titre}</h2>
      {children}
    </section>
  );
}
