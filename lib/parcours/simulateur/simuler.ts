import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, type FaitsBourse, type ResultatBourse } from '@/lib/domain/bourse';
import { type Marche, parcourir, premiereOuverte, tachesDe, trouver } from '@/lib/parcours/moteur';
import { baremeDe } from './contexte';
import { enBrouillon, type Saisies } from './cookie';
import type { CarteSimulateur, ContexteSimulateur } from './definition';
import { PARCOURS_SIMULATEUR } from './parcours-simulateur';
import { versFaits } from './vers-faits';

export type MarcheSimulateur = Marche<CarteSimulateur>;

/** Walks the questions with what the cookie holds. */
export const marcher = (saisies: Saisies, contexte: ContexteSimulateur): MarcheSimulateur =>
  parcourir(PARCOURS_SIMULATEUR, enBrouillon(saisies), contexte);

export interface Simulation {
  readonly bareme: Bareme;
  readonly faits: FaitsBourse;
  readonly resultat: ResultatBourse;
}

/** The answer of the engine, once every question of the path has one; `null` before. */
export function simuler(marche: MarcheSimulateur, contexte: ContexteSimulateur): Simulation | null {
  if (premiereOuverte(marche)) return null;
  const bareme = baremeDe(marche.reponses);
  const faits = versFaits(marche.reponses, contexte);
  return { bareme, faits, resultat: evaluerBourse(faits, bareme) };
}

/** « Votre famille · étape 4 sur 9 » over the whole path; the year, chosen on the first page, is not counted. */
export function situer(marche: MarcheSimulateur, cle: string) {
  const etape = trouver(marche, cle);
  const tache = tachesDe(PARCOURS_SIMULATEUR).find(({ id }) => id === etape?.question.tache);
  const comptees = marche.etapes.filter(({ question }) => question.cle !== 'annee');
  const rang = comptees.findIndex(({ question }) => question.cle === cle) + 1;
  return tache && rang > 0 ? { libelle: tache.titre, rang, total: comptees.length } : undefined;
}
