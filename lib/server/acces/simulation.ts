import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { premiereOuverte } from '@/lib/parcours/moteur/navigation';
import {
  COOKIE_SIMULATION,
  type ContexteSimulateur,
  decoderSimulation,
  type MarcheSimulateur,
  marcher,
  type Saisies,
  type Simulation,
  simuler,
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

/** The same once it has a result; leads to its first page, or to the first question still open, before. */
export async function exigerSimulationTerminee(): Promise<
  SimulationEnCours & { readonly simulation: Simulation }
> {
  const enCours = await lireSimulation();
  if (!enCours) redirect('/simulateur');
  const simulation = simuler(enCours.marche, enCours.contexte);
  if (!simulation) redirect(`/simulateur/${premiereOuverte(enCours.marche) ?? ''}`);
  return { ...enCours, simulation };
}

/** Without `maxAge`: the answers leave with the browser. */
export async function ecrireSimulation(valeur: string): Promise<void> {
  (await cookies()).set(COOKIE_SIMULATION, valeur, cookieSession().options);
}

export async function oublierSimulation(): Promise<void> {
  (await cookies()).delete(COOKIE_SIMULATION);
}
