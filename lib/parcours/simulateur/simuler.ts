import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, type FaitsBourse, type ResultatBourse } from '@/lib/domain/bourse';
import { type Marche, parcourir, premiereOuverte, tachesDe } from '@/lib/parcours/moteur';
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

/** The shortest path, for the questions not answered yet: a total that only grows for those who have more to say. */
const PREVISION: Saisies = { niveau: { niveau: 'terminale' }, parents: { situation: 'maries' } };

/** « Votre famille · étape 4 sur 9 » over the whole path; the year, chosen on the first page, is not counted. */
export function situer(saisies: Saisies, contexte: ContexteSimulateur, cle: string) {
  const { etapes } = marcher({ ...PREVISION, ...saisies }, contexte);
  const comptees = etapes.map(({ question }) => question).filter((question) => question.cle !== 'annee');
  const rang = comptees.findIndex((question) => question.cle === cle);
  const tache = tachesDe(PARCOURS_SIMULATEUR).find(({ id }) => id === comptees[rang]?.tache);
  return tache ? { libelle: tache.titre, rang: rang + 1, total: comptees.length } : undefined;
}
