import { refus, succes } from '../../noyau/resultat';
import type { ContexteSejour, DecisionSejour, UneCommande } from './commandes';
import { rendu } from './decider-agenda';
import type { EvenementSejour } from './evenements';
import { departsPossibles } from './regles';
import type { VieSejour } from './vie';

/** The inventory is done and the keys are given: never before the first day of the stay. */
export function constaterEntree(
  vie: VieSejour,
  { le }: UneCommande<'constater_entree'>,
  { aujourdhui }: ContexteSejour,
): DecisionSejour {
  if (le < vie.debut || le > aujourdhui) return refus('trop_tot');
  return succes([{ type: 'entree_constatee', le }]);
}

/** An appointment that falls after the new last day is given back. */
function tropTard(vie: VieSejour, depart: string): readonly EvenementSejour[] {
  const creneau = vie.rendezVous.sortie?.creneau;
  return creneau && creneau.slice(0, depart.length) > depart ? rendu(vie) : [];
}

/** The notice counts from the day when it is received: today. */
export function donnerPreavis(
  vie: VieSejour,
  { depart: voulu }: UneCommande<'donner_preavis'>,
  { regles, aujourdhui }: ContexteSejour,
): DecisionSejour {
  const depart = departsPossibles(regles, aujourdhui).find((jour) => jour === voulu);
  if (!depart) return refus('depart_impossible');
  return succes([...tropTard(vie, depart), { type: 'preavis_donne', recuLe: aujourdhui, depart }]);
}

export function constaterSortie(
  vie: VieSejour,
  { le }: UneCommande<'constater_sortie'>,
  { aujourdhui }: ContexteSejour,
): DecisionSejour {
  if (le > aujourdhui || le < (vie.entreLe ?? vie.debut)) return refus('trop_tot');
  return succes([{ type: 'sortie_constatee', le }]);
}

/** Given up before the keys: the hour and the place in the queue go with it. */
export function quitter(vie: VieSejour, type: 'sejour_desiste' | 'sejour_annule'): DecisionSejour {
  const attente = vie.attente ? [{ type: 'attente_fermee', genre: vie.attente } as const] : [];
  return succes([...rendu(vie), ...attente, { type }]);
}
