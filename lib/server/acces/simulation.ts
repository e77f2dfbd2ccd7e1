import 'server-only';
import { cookies } from 'next/headers';
import {
  COOKIE_SIMULATION,
  type ContexteSimulateur,
  decoderSimulation,
  type MarcheSimulateur,
  marcher,
  type Saisies,
} from '@/lib/parcours/simulateur';
import { cookieSession } from './cookie-session';
import { horloge } from './horloge';

export interface SimulationEnCours {
  readonly saisies: Saisies;
  readonly contexte: ContexteSimulateur;
  readonly marche: MarcheSimulateur;
}

/** The answers that this browser holds; `null` when there is none yet. */
export async function lireSimulation(): Promise<SimulationEnCours | null> {
  const saisies = decoderSimulation((await cookies()).get(COOKIE_SIMULATION)?.value);
  if (Object.keys(saisies).length === 0) return null;
  const contexte = { aujourdhui: (await horloge()).aujourdhui() };
  return { saisies, contexte, marche: marcher(saisies, contexte) };
}

/** Without `maxAge`: the answers leave with the browser. */
export async function ecrireSimulation(valeur: string): Promise<void> {
  (await cookies()).set(COOKIE_SIMULATION, valeur, cookieSession().options);
}

export async function oublierSimulation(): Promise<void> {
  (await cookies()).delete(COOKIE_SIMULATION);
}
