'use server';

import { schemaAcces } from '@/lib/parcours/etablissement';
import { definirAction } from '@/lib/server/actions';
import { demanderUnAcces } from '@/lib/server/actions/demander-acces';

export const demander = definirAction(
  { nom: 'demander-un-acces', acces: 'public', schema: schemaAcces },
  demanderUnAcces,
);
