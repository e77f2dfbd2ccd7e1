import 'server-only';
import type { Horloge } from '../../ports/horloge';
import { balayerAvances } from '../avance/commandes/balayer';
import { conduireLesFenetres } from '../complementaire/commandes/balayer';
import { rattacherDesignations } from '../contingents/commandes/rattacher';
import { rendreLesEchus } from '../contingents/commandes/rendre';
import { alerterLesRecherches, oublierLesAnciennes } from '../recherches/commandes/alerter';
import { balayerSejours } from '../sejour/commandes/balayer';

/** What a minute's job does, one part after the other. Each may be asked again. */
export async function balayerLogement(horloge: Horloge): Promise<void> {
  await rendreLesEchus(horloge);
  await rattacherDesignations();
  await conduireLesFenetres(horloge);
  await balayerAvances(horloge);
  await balayerSejours(horloge);
  // Last: it tells what all the others have freed.
  await alerterLesRecherches(horloge);
  await oublierLesAnciennes();
}
