import 'server-only';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { balayerLogement } from '@/lib/server/logement/commandes/balayer';

/** The real clock: a simulated day belongs to the visitor who simulates it, never to the others. */
export async function traiterBalayageLogement(): Promise<void> {
  await balayerLogement(horlogeSysteme);
}
