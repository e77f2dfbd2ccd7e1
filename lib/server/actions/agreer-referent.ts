import 'server-only';
import { estRefusReferent } from '@/lib/domain/etablissement';
import { AGREER } from '@/lib/parcours/etablissement';
import { fermerSessionDAgent } from '@/lib/server/acces/agent';
import {
  agreerReferent,
  type RefusDAgrement,
  refuserReferent,
} from '@/lib/server/etablissement/commandes/agreer';
import { quitterSaFonction, retirerReferent } from '@/lib/server/etablissement/commandes/retirer';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

const LISTE = { href: '/instruction/referents', texte: 'Revenir aux référents' };

const REFUS: Readonly<Record<RefusDAgrement, string>> = {
  introuvable: 'Cette demande n’est pas dans votre file : elle relève peut-être d’un autre Crous.',
  deja_decidee: 'Un autre agent a déjà décidé. Votre décision n’a pas été enregistrée.',
  complet: 'L’établissement a déjà ses deux référents : retirez d’abord l’un des deux agréments.',
  adresse_prise:
    'Cette adresse a déjà un accès dans un autre établissement ou un Crous : refusez la demande.',
};

/** « Enregistrer la décision » on somebody who asks to be a referent. */
export async function deciderDUnReferent(
  { agent, horloge }: ContexteAction<'instruire'>,
  { decision, motivation }: { readonly decision: string; readonly motivation: string },
  demande: string,
): Promise<Issue> {
  const sur = { demande, agent, precision: motivation, horloge };
  if (decision !== AGREER && !estRefusReferent(decision))
    return invalider('decision', 'Choisissez votre décision');
  const faite = await (estRefusReferent(decision) ? refuserReferent(sur, decision) : agreerReferent(sur));
  if (!faite.ok) return refuser(REFUS[faite.refus], LISTE);
  return rediriger(`${LISTE.href}?fait=${decision === AGREER ? 'agree' : 'refuse'}`);
}

/** « Retirer l’agrément ». */
export async function retirerUnReferent(
  { agent }: ContexteAction<'instruire'>,
  { motivation }: { readonly motivation: string },
  referent: string,
): Promise<Issue> {
  const fait = await retirerReferent(referent, agent, motivation);
  if (!fait.ok)
    return refuser('Cette personne n’est plus référente, ou ne relève pas de votre Crous.', LISTE);
  return rediriger(`${LISTE.href}?fait=retire`);
}

/** « Quitter ma fonction de référent »: the session goes with it. */
export async function quitterSonEtablissement({ agent }: ContexteAction<'deposer_listes'>): Promise<Issue> {
  await quitterSaFonction(agent.id);
  await fermerSessionDAgent();
  return rediriger('/');
}
