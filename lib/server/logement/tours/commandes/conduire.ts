import 'server-only';
import type { Horloge } from '../../../ports/horloge';
import { type Demandeur, noterGeste } from '../depot';
import { affecterTour } from './affecter';
import { prevenirDuTour } from './prevenir';
import { publierTour } from './publier';

export interface AConduire {
  readonly annee: string;
  readonly numero: number;
  readonly geste: 'lancer' | 'publier';
  readonly horloge: Horloge;
  readonly par: Demandeur;
}

/** Runs a round, or publishes it and writes its mails; what is refused is noted beside what was asked. */
export async function conduireTour({ geste, ...demande }: AConduire): Promise<string> {
  const fait = geste === 'lancer' ? await affecterTour(demande) : await publierTour(demande);
  if (!fait.ok) {
    const { annee, numero, par, horloge } = demande;
    await noterGeste({ ...par, annee, numero, geste, suite: fait.refus, faitLe: horloge.maintenant() });
    return fait.refus;
  }
  if (geste === 'publier') await prevenirDuTour(fait.valeur.id);
  return 'accepte';
}
