'use server';

import { schemaConnexion } from '@/lib/parcours/compte/schemas';
import { definirAction } from '@/lib/server/actions';
import { connecterQuiTravaille } from '@/lib/server/actions/connecter-agent';

export const seConnecter = definirAction(
  { nom: 'connecter-referent', acces: 'public', schema: schemaConnexion },
  connecterQuiTravaille,
);
