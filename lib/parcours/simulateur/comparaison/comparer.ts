import { evaluerBourse, type FaitsCharges, montantsVerses } from '@/lib/domain/bourse';
import { estOutreMer } from '@/lib/domain/noyau/collectivite';
import type { ReponsesSimulateur } from '../definition';
import type { Simulation } from '../simuler';
import { annuelDe, type Verdict, verdictDe } from '../verdict';
import type { VoeuCompare } from './voeux';

export interface VoeuEstime extends VoeuCompare {
  readonly verdict: Verdict;
  /** Euros a year and a month that would be paid, overseas complement included; `null` when nothing is, or it is not known. */
  readonly verse: { readonly annuel: number; readonly mensuel: number; readonly complement: number } | null;
}

function verserPour({ bareme }: Simulation, verdict: Verdict, outreMer: boolean): VoeuEstime['verse'] {
  if (!verdict.echelon) return null;
  const verses = montantsVerses(bareme, verdict.echelon, { etudesOutreMer: outreMer });
  if (!verses.ok) return null;
  const { annuel, mensuel, complementOutreMer: complement } = verses.valeur;
  return { annuel, mensuel, complement };
}

/** The place that the simulation already speaks of; `null` while its distance is not known. */
export function lieuDeLaSimulation({ faits }: Simulation, reponses: ReponsesSimulateur): VoeuCompare | null {
  const km = faits.charges?.mode === 'detail' ? faits.charges.distanceKm : undefined;
  const etudes = reponses['outre-mer']?.etudes;
  if (km === undefined) return null;
  const outreMer = etudes !== undefined && etudes !== 'etranger' && estOutreMer(etudes);
  return { nom: 'Votre simulation', km, outreMer, mesuree: false };
}

/** What the engine answers for one place of studies: the same facts, another distance. */
export function estimerVoeu(simulation: Simulation, voeu: VoeuCompare): VoeuEstime {
  const { faits, bareme } = simulation;
  const autres: FaitsCharges = faits.charges?.mode === 'detail' ? faits.charges : { mode: 'detail' };
  const verdict = verdictDe(evaluerBourse({ ...faits, charges: { ...autres, distanceKm: voeu.km } }, bareme));
  return { ...voeu, verdict, verse: verserPour(simulation, verdict, voeu.outreMer) };
}

/** Best paid first, and between equals the nearest; a place whose answer is not known comes last. */
export function classer(voeux: readonly VoeuEstime[]): readonly VoeuEstime[] {
  const valeur = ({ verdict, verse }: VoeuEstime): number => verse?.annuel ?? annuelDe(verdict) ?? -1;
  return [...voeux].sort((a, b) => valeur(b) - valeur(a) || a.km - b.km);
}
