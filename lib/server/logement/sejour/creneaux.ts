import 'server-only';
import type { Minute } from '@/lib/domain/logement';
import {
  creneauxDe,
  dernierJourDuSejour,
  fenetreDeRendezVous,
  genreDuMoment,
  reglesDuSejour,
} from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { SituationSejour } from './situation';

/** Every hour that a stay may take today, free or not. */
export function creneauxDuSejour({ annee, vie }: SituationSejour, aujourdhui: DateCivile): readonly Minute[] {
  const regles = reglesDuSejour(annee);
  if (!regles.ok) return [];
  const sejour = { debut: vie.debut, fin: dernierJourDuSejour(vie) };
  return creneauxDe(
    regles.valeur,
    fenetreDeRendezVous(regles.valeur, genreDuMoment(vie), sejour, aujourdhui),
  );
}
