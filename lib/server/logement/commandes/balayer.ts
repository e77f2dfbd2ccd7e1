import 'server-only';
import type { Horloge } from '../../ports/horloge';
import { rattacherDesignations } from '../contingents/commandes/rattacher';
import { rendreLesEchus } from '../contingents/commandes/rendre';

/** What a minute's job does, one part after the other. Each may be asked again. */
export async function balayerLogement(horloge: Horloge): Promise<void> {
  await rendreLesEchus(horloge);
  await rattacherDesignations();
}
