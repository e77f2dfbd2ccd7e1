import 'server-only';
import { ouvrirSessionDAgent } from '@/lib/server/acces/agent';
import { accueilDe } from '@/lib/server/acces/droits';
import { retourSur } from '@/lib/server/acces/retour';
import { connecterAgent } from '@/lib/server/agents/commandes/connecter-agent';
import type { ContexteAction } from './definir-action';
import { freiner, type Issue, invalider, rediriger } from './issues';

const REFUS = {
  identifiants: invalider(
    'email',
    'Vérifiez l’adresse et le mot de passe : ensemble, ils ne correspondent à aucun compte',
  ),
  trop_de_tentatives: freiner('Il y a eu trop d’essais. Attendez un quart d’heure, puis recommencez.'),
};

/** Opens the session of an agent or a referent, in the space where the role works. */
export async function connecterQuiTravaille(
  { adresse, saisie }: ContexteAction<'public'>,
  identifiants: { readonly email: string; readonly motDePasse: string },
): Promise<Issue> {
  const issue = await connecterAgent(identifiants, adresse);
  if (!issue.ok) return REFUS[issue.refus];
  await ouvrirSessionDAgent(issue.valeur);
  const accueil = accueilDe(issue.valeur);
  const retour = retourSur(saisie.retour, accueil);
  return rediriger(retour.startsWith(accueil) ? retour : accueil);
}
