import 'server-only';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { balayerCvec } from '@/lib/server/cvec/commandes/balayer';

/** The real clock: a simulated day belongs to the visitor who simulates it, never to the others. */
export async function traiterBalayageCvec(): Promise<void> {
  await balayerCvec(horlogeSysteme);
}
