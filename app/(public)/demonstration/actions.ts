'use server';

import { schemaDateSimulee } from '@/lib/parcours/compte/schemas';
import { ouvrirSessionDAgent } from '@/lib/server/acces/agent';
import { accueilDe } from '@/lib/server/acces/droits';
import { oublierDate, simulerDate } from '@/lib/server/acces/horloge';
import { ouvrirSession } from '@/lib/server/acces/session';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { connecterAgentFictif } from '@/lib/server/agents/commandes/connecter-agent-fictif';
import { connecterPersona } from '@/lib/server/compte/commandes/connecter-persona';

export const entrerCommePersona = definirAction(
  { nom: 'entrer-comme-persona', acces: 'public' },
  async ({ saisie }) => {
    const issue = await connecterPersona(String(saisie.persona ?? ''));
    if (!issue.ok) return refuser('Cette personne n’est plus dans la base de démonstration.');
    await ouvrirSession(issue.valeur);
    return rediriger('/tableau-de-bord');
  },
);

export const entrerCommeAgent = definirAction(
  { nom: 'entrer-comme-agent', acces: 'public' },
  async ({ saisie }) => {
    const issue = await connecterAgentFictif(String(saisie.agent ?? ''));
    if (!issue.ok) return refuser('Cet agent n’est plus dans la base de démonstration.');
    await ouvrirSessionDAgent(issue.valeur);
    return rediriger(accueilDe(issue.valeur));
  },
);

export const choisirLaDate = definirAction(
  { nom: 'simuler-date', acces: 'public', schema: schemaDateSimulee },
  async (_, { jour }) => {
    await simulerDate(jour);
    return rediriger('/demonstration');
  },
);

export const revenirALaVraieDate = definirAction({ nom: 'oublier-date', acces: 'public' }, async () => {
  await oublierDate();
  return rediriger('/demonstration');
});
