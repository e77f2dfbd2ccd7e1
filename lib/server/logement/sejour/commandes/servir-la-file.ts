import 'server-only';
import type { Minute } from '@/lib/domain/logement';
import type { GenreDeRendezVous } from '@/lib/domain/logement/sejour';
import type { Tx } from '../../../base';
import { nouvelId } from '../../../cvec';
import type { Horloge } from '../../../ports/horloge';
import { verrouillerSejour } from '../depot';
import type { SituationSejour } from '../situation';
import { changerSejour } from './conduire';

interface HeureLibre {
  /** Whoever gives it back. */
  readonly sejour: SituationSejour;
  readonly genre: GenreDeRendezVous;
  readonly creneau: Minute;
  readonly horloge: Horloge;
}

const FILE = `SELECT a."sejourId" FROM "AttenteRendezVous" a
  WHERE a."residenceId" = $1 AND a.genre = $2 AND a.etat = 'attend' AND a."sejourId" <> $3::uuid
  ORDER BY a."depuisLe", a.id LIMIT 50`;

/**
 * A freed hour goes to the first who waits, in the transaction that frees it: nobody has to be quick. Whom it doesn't suit (a stay that
 * begins later) keeps the place and the next one is served.
 */
export async function servirLaFile(tx: Tx, { sejour, genre, creneau, horloge }: HeureLibre): Promise<void> {
  const file = await tx.$queryRawUnsafe<{ sejourId: string }[]>(FILE, sejour.residenceId, genre, sejour.id);
  for (const { sejourId } of file) {
    const suivant = await verrouillerSejour(tx, { par: 'id', id: sejourId });
    if (!suivant || suivant.vie.attente !== genre) continue;
    const rendezVous = nouvelId(horloge.maintenant().getTime());
    const commande = { type: 'prendre_rendez_vous', rendezVous, creneau } as const;
    const servi = await changerSejour(tx, suivant, commande, { acteur: 'systeme', horloge });
    if (servi.ok) return;
  }
}
