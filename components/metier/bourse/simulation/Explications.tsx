import type { ReactNode } from 'react';
import type { Estimation, Pas, ResultatBourse } from '@/lib/domain/bourse/resultat';
import {
  type FaitARepondre,
  type MarcheSimulateur,
  pointsPourMonter,
  type Simulation,
} from '@/lib/parcours/simulateur';
import { Motifs } from '../Motifs';
import { PourquoiCetEchelon } from '../PourquoiCetEchelon';
import { paliersDe } from '../paliers';
import { Reserves } from '../Reserves';
import { AutresAides } from './AutresAides';
import { Variations } from './Variations';

interface ProprietesExplications {
  readonly marche: MarcheSimulateur;
  readonly simulation: Simulation;
  readonly manquants: readonly FaitARepondre[];
}

const adresse = (cle: string): string => `/simulateur/${cle}`;

type Chiffres = Pick<
  Estimation,
  'ressourcesRetenues' | 'pointsDeCharge' | 'ressourcesPropresSeules' | 'seuils'
>;

/** The figures to vary. None when another condition stops: less income would change nothing. */
function chiffresDe(resultat: ResultatBourse): Chiffres | null {
  if (resultat.type === 'eligible') return { ...resultat.calcul, seuils: resultat.seuils };
  if (resultat.type === 'indetermine') return resultat.estimation;
  const { calcul, seuils, motifs } = resultat;
  return calcul && seuils && motifs.every(({ code }) => code === 'HORS_BAREME')
    ? { ...calcul, seuils }
    : null;
}

/** A line that only repeats a reason given above it would be read twice. */
function lignesUtiles(resultat: ResultatBourse): readonly Pas[] {
  const raisons = resultat.type === 'non_eligible' ? resultat.motifs : [];
  const reserves = resultat.type === 'indetermine' ? resultat.faitsManquants : [];
  const dites = new Set([...raisons, ...reserves].map(({ libelle }) => libelle));
  return resultat.explication.filter(({ libelle }) => !dites.has(libelle));
}

/** Under the band: what stops, why, and what would change it, side by side on a large screen. */
export function Explications({
  marche,
  manquants,
  simulation: { resultat, bareme },
}: ProprietesExplications) {
  const chiffres = chiffresDe(resultat);
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
        {chiffres ? (
          <Bloc
            titre={
              resultat.type === 'non_eligible'
                ? 'Ce qui changerait la réponse'
                : 'Ce qui changerait votre échelon'
            }
          >
            <Variations
              seuils={chiffres.seuils}
              calcul={chiffres}
              paliers={paliersDe(bareme, chiffres.pointsDeCharge)}
              gain={pointsPourMonter(bareme, chiffres)}
              liens={LIENS.filter(({ cle }) => marche.etapes.some(({ question }) => question.cle === cle))}
            />
          </Bloc>
        ) : null}
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

const LIENS = [
  { cle: 'trajet', href: adresse('trajet'), libelle: 'Faire varier la distance' },
  { cle: 'enfants', href: adresse('enfants'), libelle: 'Faire varier la fratrie' },
] as const;

function Bloc({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3">{titre}</h2>
      {children}
    </section>
  );
}
