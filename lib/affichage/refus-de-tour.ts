import type { CampagneLogement } from '@/lib/domain/logement';
import type { RefusDeTour } from '@/lib/domain/logement/tours';
import { minuteEnClair } from './dates';

/** Why a round is neither run nor published, and what to do then. */
export function direRefusDeTour(
  refus: RefusDeTour,
  { tours, complementaire }: CampagneLogement,
  numero: number,
): { readonly cause: string; readonly remede: string } {
  const tour = tours.find((t) => t.numero === numero);
  const le = (minute = complementaire) => `le ${minuteEnClair(minute)}`;
  const phrases: Readonly<Record<RefusDeTour, readonly [string, string]>> = {
    campagne_inconnue: ['Cette campagne n’existe pas.', 'Relisez l’année.'],
    tour_inconnu: ['Cette campagne n’a pas ce tour.', 'Relisez ses dates.'],
    voeux_ouverts: ['Les vœux ne sont pas clos.', `Ils le sont ${le(tour?.cloture)}.`],
    deja_calcule: ['Ce tour est déjà calculé.', 'Un tour se joue une fois : rien n’a changé.'],
    deja_en_cours: ['Ce tour est en cours, lancé par quelqu’un d’autre.', 'Attendez qu’il finisse.'],
    precedent_non_publie: [
      'Le tour d’avant n’est pas publié : ses chambres sont promises.',
      'Publiez-le d’abord.',
    ],
    tour_depasse: ['Un tour suivant est déjà calculé.', 'On ne revient pas en arrière.'],
    phase_terminee: ['La phase principale est finie.', `La phase complémentaire est ouverte depuis ${le()}.`],
    pas_calcule: ['Ce tour n’est pas calculé.', 'Lancez-le d’abord.'],
    deja_publie: ['Ce tour est déjà publié.', 'Rien n’a changé.'],
    trop_tot: ['Ce n’est pas l’heure.', `Les résultats sont annoncés pour ${le(tour?.resultats)}.`],
  };
  const [cause, remede] = phrases[refus];
  return { cause, remede };
}
