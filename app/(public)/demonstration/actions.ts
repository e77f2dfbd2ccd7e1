'use server';

import { schemaDateSimulee } from '@/lib/parcours/compte/schemas';
import { oublierDate, simulerDate } from '@/lib/server/acces/horloge';
import { ouvrirSession } from '@/lib/server/acces/session';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
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
