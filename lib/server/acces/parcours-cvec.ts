import 'server-only';
import { cookies } from 'next/headers';
import { type MarcheCvec, marcherCvec, type SaisiesCvec } from '@/lib/parcours/cvec';
import { decoderSimulation, encoderSimulation } from '@/lib/parcours/simulateur';
import { cookieSession } from './cookie-session';

/** Session cookie, httpOnly: two answers at most, gone once the contribution is opened. */
const COOKIE = 'cvec';

export interface CvecEnPreparation {
  readonly saisies: SaisiesCvec;
  readonly marche: MarcheCvec;
}

/** The answers of this browser, in the same envelope as those of the simulator; none is an empty walk. */
export async function lireParcoursCvec(): Promise<CvecEnPreparation> {
  const saisies = decoderSimulation((await cookies()).get(COOKIE)?.value);
  return { saisies, marche: marcherCvec(saisies) };
}

export async function ecrireParcoursCvec(saisies: SaisiesCvec): Promise<void> {
  const code = encoderSimulation(saisies);
  if (code) (await cookies()).set(COOKIE, code, cookieSession().options);
}

export async function oublierParcoursCvec(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
