import 'server-only';
import { horlogeFixe, horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { balayerTours } from '@/lib/server/logement/tours/commandes/balayer-tours';
import { conduireTour } from '@/lib/server/logement/tours/commandes/conduire';

interface Demande {
  readonly annee: string;
  readonly numero: number;
  readonly geste: 'lancer' | 'publier';
  readonly agentId: string;
  readonly le: string;
}

/** At the instant when the agent pressed, which the demonstration may simulate. */
export async function traiterConduiteDuTour({ le, agentId, ...demande }: Demande): Promise<void> {
  const horloge = horlogeFixe(new Date(le));
  await conduireTour({ ...demande, horloge, par: { origine: 'ecran', agentId } });
}

/** The real clock: a simulated day belongs to the visitor who simulates it, never to the others. */
export async function traiterBalayageDesTours(): Promise<void> {
  await balayerTours(horlogeSysteme);
}
