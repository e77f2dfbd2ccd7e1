import { campagnePour, phaseDe } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { type Ouverture, ouvertureDe } from '@/lib/parcours/ouverture';
import type { MarcheSimulateur, Simulation } from './simuler';

/** A file complete today, while its campaign is open; before that, or for another year, a file in time. */
function datesDe({ bareme, faits }: Simulation, aujourdhui: DateCivile) {
  const campagne = campagnePour(bareme.annee);
  if (!campagne.ok || phaseDe(campagne.valeur, aujourdhui) === 'pas_ouverte') return {};
  const changementNotable = faits.changement !== undefined;
  return { depotDse: aujourdhui, piecesCompletes: aujourdhui, changementNotable };
}

/** What the answer of a simulation would open, were the file complete today. */
export function ouvertureDeLaSimulation(
  { reponses }: MarcheSimulateur,
  simulation: Simulation,
  aujourdhui: DateCivile,
): Ouverture {
  const { faits, resultat, bareme } = simulation;
  const etudes = reponses['outre-mer']?.etudes;
  const lieu = etudes === 'etranger' ? undefined : etudes;
  return ouvertureDe({ faits, resultat, bareme, lieu, dates: datesDe(simulation, aujourdhui) });
}
