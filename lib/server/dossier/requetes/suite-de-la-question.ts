import 'server-only';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { premiereOuverte, suivanteDansLaTache } from '@/lib/parcours/moteur';
import type { Titulaire } from '../ouvrir-parcours';
import { lireMonDse } from './lire-mon-dse';

/**
 * Where « Continuer » leads: the next question of the task; after the last one, the task list. From the
 * check-answers page, straight back to it, unless the change opened new questions.
 */
export async function suiteDeLaQuestion(
  titulaire: Titulaire,
  campagne: string,
  cle: string,
  aujourdhui: DateCivile,
  depuisVerification: boolean,
): Promise<string> {
  const racine = `/dse/${campagne}`;
  const dse = await lireMonDse(titulaire, campagne, aujourdhui);
  if (dse?.type !== 'brouillon') return racine;
  const { marche } = dse.parcours;
  if (depuisVerification) {
    const ouverte = premiereOuverte(marche);
    return ouverte ? `${racine}/${ouverte}?depuis=verification` : `${racine}/verification`;
  }
  const suivante = suivanteDansLaTache(marche, cle);
  return suivante ? `${racine}/${suivante}` : racine;
}
