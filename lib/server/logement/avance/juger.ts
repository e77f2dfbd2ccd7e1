import 'server-only';
import { campagneLogement } from '@/lib/domain/logement';
import type { ActeurAvance, CommandeAvance, RefusAvance } from '@/lib/domain/logement/avance';
import { deciderAvance } from '@/lib/domain/logement/avance';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { succes } from '@/lib/domain/noyau/resultat';
import type { Envoi } from '../../courriels';
import type { DetailsDus } from '../../du';
import type { Horloge } from '../../ports/horloge';
import type { EffetAvance } from './depot';
import { envoisDAvance } from './messages';
import { type SituationAvance, tientLaChambre } from './situation';

interface AJuger<T> {
  readonly commande: CommandeAvance;
  readonly acteur: ActeurAvance;
  readonly horloge: Horloge;
  readonly repondre: EffetAvance<T>['repondre'];
  readonly details?: DetailsDus;
  /** Mails besides those that the events ask for. */
  readonly envois?: readonly Envoi[];
  /** For captured money: whether the room could be booked. */
  readonly chambreTenue?: boolean;
}

export type RefusDAvance = RefusAvance | 'campagne_inconnue';

/** What the law needs to know besides the life. */
export function contexteAvance(situation: SituationAvance, horloge: Horloge) {
  const campagne = campagneLogement(situation.annee);
  if (!campagne.ok) return campagne;
  return succes({
    maintenant: horloge.maintenant().getTime(),
    aujourdhui: horloge.aujourdhui(),
    chambreTenue: tientLaChambre(situation),
    entreeEnVigueur: campagne.valeur.entreeEnVigueur,
  });
}

/** Asks the law about one command; what it answers is ready to be written, with its mails. */
export function jugerAvance<T>(
  situation: SituationAvance,
  { commande, acteur, horloge, repondre, details = {}, envois = [], chambreTenue }: AJuger<T>,
): Resultat<EffetAvance<T>, RefusDAvance> {
  const contexte = contexteAvance(situation, horloge);
  if (!contexte.ok) return contexte;
  const tenue = chambreTenue ?? contexte.valeur.chambreTenue;
  const decision = deciderAvance(situation.vie, commande, { ...contexte.valeur, chambreTenue: tenue });
  if (!decision.ok) return decision;
  const evenements = decision.valeur;
  const le = horloge.maintenant();
  return succes({
    geste: {
      ...{ avant: situation.vie, evenements, acteur, le, details },
      envois: [...envoisDAvance(situation, evenements, le), ...envois],
    },
    repondre,
  });
}
