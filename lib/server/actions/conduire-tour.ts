import 'server-only';
import { direRefusDeTour } from '@/lib/affichage';
import { campagneLogement } from '@/lib/domain/logement';
import { demanderUnGeste } from '@/lib/server/logement/tours/commandes/demander';
import type { ContexteAction } from './definir-action';
import { type Issue, rediriger, refuser } from './issues';

/** « Lancer le tour 2 », « Publier les résultats »: judged at once, done by a job. */
export async function demanderLeGeste(
  { agent, horloge }: ContexteAction<'affecter'>,
  geste: 'lancer' | 'publier',
  annee: string,
  numero: number,
): Promise<Issue> {
  const campagne = campagneLogement(annee);
  if (!campagne.ok) return refuser('Cette campagne n’existe pas.');
  const fait = await demanderUnGeste({ annee, numero, geste, agentId: agent.id, horloge });
  if (fait.ok) return rediriger(`/instruction/logement?annee=${annee}&fait=${geste}#tour-${numero}`);
  const { cause, remede } = direRefusDeTour(fait.refus, campagne.valeur, numero);
  return refuser(`${cause} ${remede}`);
}
