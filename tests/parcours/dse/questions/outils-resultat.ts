import { baremePour } from '@/lib/domain/baremes';
import { evaluerBourse, type ResultatBourse } from '@/lib/domain/bourse';
import { versFaits } from '@/lib/parcours/dse';
import { remplirPour, type Saisies } from '../guichet';

const lu = baremePour('2026-2027');
if (!lu.ok) throw new Error('barème absent');
export const BAREME = lu.valeur;

/** What the engine answers to wish 1 of a file that is filled to its end. */
export function resultatDe(saisies: Saisies): ResultatBourse {
  const { marche, contexte, arret, erreurs } = remplirPour(saisies);
  if (arret !== null) throw new Error(`arrêté à ${arret} : ${JSON.stringify(erreurs)}`);
  return evaluerBourse(versFaits(marche.reponses, 1, contexte), BAREME);
}
