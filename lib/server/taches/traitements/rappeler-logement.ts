import 'server-only';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { rappelerLogement } from '@/lib/server/logement/demande/commandes/rappeler';

/** The real clock: a simulated day belongs to the visitor who simulates it, never to the others. */
export async function traiterRappelsDeLogement(): Promise<void> {
  await rappelerLogement(horlogeSysteme);
}
