import { setTimeout as attendre } from 'node:timers/promises';
import type { Portail } from '../../outillage/portail';
import type { Hasard } from '../../securite/outillage/hasard';
import { ouvrirPouls } from '../outillage/registre';
import type { Notification } from './banque';
import { envoyer, type Registre } from './envoyer';

export const CIBLES = ['ouvrier', 'postgres', 'tout'] as const;
type Cible = (typeof CIBLES)[number];

export interface Coup {
  readonly cible: Cible;
  /** From the blow to the next callback that was acknowledged, ms. */
  readonly silence: number;
}

export const PATIENCE_MS = 120_000;
/** In the middle everything falls at once, the parent process too, and is started again. */
const TOUT_ABATTRE = 24;

interface Visee {
  readonly cible: Cible;
  /** The oldest worker: a young one that dies is replaced less eagerly. */
  readonly aine: boolean;
}

/** One blow; false when there was nobody to hit yet (what fell before is still getting up). */
async function frapper(portail: Portail, { cible, aine }: Visee): Promise<boolean> {
  try {
    if (cible === 'tout') {
      await portail.abattre();
      await portail.demarrer();
      return true;
    }
    const { postgres, ouvriers } = portail.processus();
    const pid = cible === 'postgres' ? postgres : ouvriers[aine ? 0 : ouvriers.length - 1];
    if (!pid) return false;
    process.kill(pid, 'SIGKILL');
    return true;
  } catch (erreur) {
    if (cible === 'tout') throw erreur;
    return false;
  }
}

/** Drawn before the blow, so that what happens does not change what comes: the same seed hits the same. */
function viser(ronde: number, hasard: Hasard): Visee {
  const [postgres, aine] = [hasard.pari(0.65), hasard.pari(0.8)];
  if (ronde === TOUT_ABATTRE) return { cible: 'tout', aine };
  return { cible: postgres ? 'postgres' : 'ouvrier', aine };
}

/** A round a wave: it flies, somebody is killed (-9) under it, and the next begins once a callback is acknowledged again. */
export async function dechainer(
  portail: Portail,
  vagues: readonly (readonly Notification[])[],
  hasard: Hasard,
): Promise<{ readonly coups: readonly Coup[]; readonly registre: Registre }> {
  const registre: Registre = { acquittees: [], griefs: [] };
  const pouls = ouvrirPouls();
  const ligne = { url: portail.url, pouls, registre };
  const envois: Promise<void>[] = [];
  const coups: Coup[] = [];
  for (const [ronde, vague] of vagues.entries()) {
    for (const notification of vague) {
      const retard = hasard.entier(250);
      envois.push(attendre(retard).then(() => envoyer(notification, ligne)));
    }
    await attendre(hasard.entier(250));
    const visee = viser(ronde, hasard);
    const limite = performance.now() + PATIENCE_MS;
    while (!(await frapper(portail, visee)) && performance.now() < limite) await attendre(30);
    const debut = performance.now();
    while (pouls.dernier() < debut && performance.now() < limite) {
      // All of the wave may have been acknowledged before the blow: one more asks whether anybody is there.
      if (registre.acquittees.length >= envois.length) {
        const [temoin] = vague;
        if (temoin) envois.push(envoyer(temoin, ligne));
      }
      await attendre(15);
    }
    coups.push({ cible: visee.cible, silence: performance.now() - debut });
  }
  await Promise.all(envois);
  return { coups, registre };
}
