import { marcher, type Saisies, type Simulation, simuler } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from './repondre';

/** The simulation of the lycéen, some answers changed. */
export function simulationDe(saisies: Saisies): Simulation {
  const simulation = simuler(marcher({ ...LYCEEN, ...saisies }, CONTEXTE), CONTEXTE);
  if (!simulation) throw new Error('simulation inachevée');
  return simulation;
}

/** Second year, one bourse so far, two brothers of whom one studies, at 120 km. */
export const ETUDIANT: Saisies = {
  niveau: { niveau: 'licence_2' },
  baccalaureat: { bac: 'obtenu' },
  'premiere-demande': { premiere: 'non' },
  'bourses-recues': { total: '1', licence: '1' },
  progression: { passage: 'oui', credits: '' },
  difficultes: { difficulte: 'non' },
  naissance: { dateNaissance: '04/05/2007' },
  enfants: { nombre: '2', superieur: '1' },
};
