import { type Bareme, baremePour, listerBaremes } from '@/lib/domain/baremes';
import type { ContexteDse } from '@/lib/parcours/dse';
import type { ContexteSimulateur, ReponsesSimulateur } from './definition';

/** The table of the year asked about; the most recent one until it is chosen. */
export function baremeDe({ annee }: ReponsesSimulateur): Bareme {
  const choisi = baremePour(annee?.annee ?? '');
  const [recent] = listerBaremes();
  if (choisi.ok) return choisi.valeur;
  if (!recent) throw new Error('aucun barème');
  return recent;
}

/** Nobody is known here: the questions of the DSE are asked of an unnamed person, without any place. */
export function contexteDse(reponses: ReponsesSimulateur, { aujourdhui }: ContexteSimulateur): ContexteDse {
  const { annee, anneeRevenus } = baremeDe(reponses);
  const personne = { prenom: '', nom: '', dateNaissance: null, ine: null };
  return { aujourdhui, annee, anneeRevenus, personne, distances: {} };
}
