import { setTimeout as attendre } from 'node:timers/promises';
import type { Portail } from '../../outillage/portail';
import type { Hasard } from '../../securite/outillage/hasard';
import type { Pouls } from './registre';

export interface Coup {
  readonly cible: 'ouvrier' | 'postgres';
  /** From the blow to the next answer that a student received, ms. */
  readonly silence: number;
}

const PATIENCE_MS = 60_000;

/** Kills (-9) somebody every now and then, and measures how long nobody is answered. */
export async function frapper(
  portail: Portail,
  hasard: Hasard,
  pouls: Pouls,
  fini: () => boolean,
): Promise<readonly Coup[]> {
  const coups: Coup[] = [];
  while (!fini()) {
    await attendre(800 + hasard.entier(1_500));
    // Both kinds at least once, then chance.
    const cible = coups.length === 0 || (coups.length > 1 && hasard.pari(0.4)) ? 'postgres' : 'ouvrier';
    const { postgres, ouvriers } = portail.processus();
    const pid = cible === 'postgres' ? postgres : ouvriers[hasard.entier(ouvriers.length)];
    if (!pid || !tuer(pid)) continue;
    const debut = performance.now();
    while (pouls.dernier() < debut && performance.now() - debut < PATIENCE_MS) await attendre(20);
    coups.push({ cible, silence: performance.now() - debut });
    // The base must have noticed: a second blow at a dead process would prove nothing.
    await attendre(400);
  }
  return coups;
}

function tuer(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}
