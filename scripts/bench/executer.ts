import { arreterAuSignal, fermer } from '../demarrage/arret';
import { signaler } from '../demarrage/panne';

/** Runs a bench to its end: what it opened is closed whatever happens, and its verdict is the exit code. */
export async function executer(mesurer: () => Promise<boolean>): Promise<never> {
  arreterAuSignal(130);
  let reussi = false;
  try {
    reussi = await mesurer();
  } catch (erreur) {
    signaler(erreur);
  }
  await fermer();
  process.exit(reussi ? 0 : 1);
}
