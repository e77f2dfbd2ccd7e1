import { francais } from '@/lib/parcours/moteur';
import type { ReponsesDse } from '../definition';

/** « Licence de droit, Université de Rennes (Rennes 35000) ». */
export function libelleDuVoeu(reponses: ReponsesDse, rang: number): string {
  const voeu = reponses.voeu?.[rang - 1];
  const commune = reponses['lieu-voeu']?.[rang - 1]?.commune;
  if (!voeu) return francais(`Vœu ${rang}`);
  const nom = `${voeu.formation}, ${voeu.etablissement}`;
  return commune ? `${nom} (${commune.texte})` : nom;
}
