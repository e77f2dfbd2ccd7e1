import 'server-only';
import type { ActeurLogement, CommandeDemande, EvenementLogement, RefusDemande } from '@/lib/domain/logement';
import { campagneLogement, deciderDemande } from '@/lib/domain/logement';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { succes } from '@/lib/domain/noyau/resultat';
import { minuteAParis } from '../../adaptateurs/horloge';
import type { Envoi } from '../../courriels';
import type { Horloge } from '../../ports/horloge';
import type { EffetDemande } from './depot';
import type { SituationDemande } from './situation';

interface AJuger<T> {
  readonly commande: CommandeDemande;
  readonly acteur: ActeurLogement;
  readonly horloge: Horloge;
  readonly repondre: () => T;
  /** The mails that the events ask for: written with them, or not at all. */
  readonly envois?: (evenements: readonly EvenementLogement[]) => readonly Envoi[];
}

/** Asks the law about one command; what it answers is ready to be written, with its mails. */
export function jugerDemande<T>(
  situation: SituationDemande,
  { commande, acteur, horloge, repondre, envois = () => [] }: AJuger<T>,
): Resultat<EffetDemande<T>, RefusDemande | 'campagne_inconnue'> {
  const campagne = campagneLogement(situation.annee);
  if (!campagne.ok) return campagne;
  const le = horloge.maintenant();
  const contexte = { campagne: campagne.valeur, minute: minuteAParis(le), maintenant: le.getTime() };
  const decision = deciderDemande(situation.vie, commande, contexte);
  if (!decision.ok) return decision;
  const evenements = decision.valeur;
  return succes({
    geste: { avant: situation.vie, evenements, acteur, le, envois: envois(evenements) },
    repondre,
  });
}
