import type { ActionFormulaire } from '@/components/formulaire/etat';
import { Recapitulatif } from '@/components/formulaire/Recapitulatif';
import { Conteneur } from '@/components/ui/Page';
import type { ResultatBourse } from '@/lib/domain/bourse/resultat';
import { campagnePour, phaseDe } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import {
  anneeReprise,
  aRepondre,
  type MarcheSimulateur,
  mesReponses,
  ouvertureDeLaSimulation,
  type Simulation,
} from '@/lib/parcours/simulateur';
import { BaremeProvisoire } from '../BaremeProvisoire';
import { baremeAffiche } from '../paliers';
import { MontantsDuLieu } from '../versements/MontantsDuLieu';
import { AutresDemandes, CeQuiVientAvec } from './CeQuiSuit';
import { Explications } from './Explications';
import { NoteImprimee } from './NoteImprimee';
import { PremierMois } from './PremierMois';
import { ReponseSimulation } from './ReponseSimulation';
import { Suite } from './Suite';

interface ProprietesResultat {
  readonly marche: MarcheSimulateur;
  readonly simulation: Simulation;
  readonly aujourdhui: DateCivile;
  readonly recommencer: ActionFormulaire;
}

const BASE = '/simulateur';
const adresse = (cle: string): string => `${BASE}/${cle}`;

const aUnEchelon = (resultat: ResultatBourse): boolean =>
  resultat.type === 'eligible' || (resultat.type === 'indetermine' && Boolean(resultat.estimation?.echelon));

/** The answer in one glance, then why, then what would change it, then what to do. */
export function ResultatSimulation({ marche, simulation, aujourdhui, recommencer }: ProprietesResultat) {
  const { bareme, faits, resultat } = simulation;
  const campagne = campagnePour(bareme.annee);
  const ouverte = campagne.ok && phaseDe(campagne.valeur, aujourdhui) !== 'close';
  const manquants =
    resultat.type === 'indetermine' ? aRepondre(marche, resultat.faitsManquants, adresse) : [];
  const ouverture = ouvertureDeLaSimulation(marche, simulation, aujourdhui);
  // EXO: the fees of a private school are its own; only the CVEC is waived there.
  const aussi =
    faits.etudes?.etablissement === 'public' ? 'droits d’inscription et CVEC offerts' : 'CVEC offerte';
  return (
    <Conteneur className="py-9">
      <ReponseSimulation {...{ resultat, aussi }} aDonner={manquants.filter(({ href }) => href).length} />
      <div className="mt-4 space-y-4">
        <NoteImprimee aujourdhui={aujourdhui} />
        <MontantsDuLieu ouverture={ouverture} />
        <BaremeProvisoire
          bareme={baremeAffiche(bareme, anneeReprise(bareme))}
          suite="Ceci n’est pas une demande."
        />
        {campagne.ok && aUnEchelon(resultat) ? (
          <PremierMois campagne={campagne.valeur} aujourdhui={aujourdhui} />
        ) : null}
      </div>
      <Explications {...{ marche, simulation, manquants }} />
      <CeQuiVientAvec ouverture={ouverture} />
      <Suite reprendre={ouverte ? `/dse/${bareme.annee}/reprendre` : undefined} recommencer={recommencer} />
      <AutresDemandes ouverture={ouverture} />
      <div className="mt-12 max-w-formulaire">
        <Recapitulatif sections={[{ titre: 'Vos réponses', questions: mesReponses(marche, BASE) }]} />
      </div>
    </Conteneur>
  );
}
