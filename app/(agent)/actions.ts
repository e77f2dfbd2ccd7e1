'use server';

import { fermerSessionDAgent } from '@/lib/server/acces/agent';
import { definirAction, rediriger } from '@/lib/server/actions';

export const quitter = definirAction({ nom: 'quitter-espace-agent', acces: 'public' }, async () => {
  await fermerSessionDAgent();
  return rediriger('/');
});
