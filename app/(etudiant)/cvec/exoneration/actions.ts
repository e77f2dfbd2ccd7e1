'use server';

import { schemaExoneration } from '@/lib/parcours/cvec';
import { definirAction } from '@/lib/server/actions';
import { demanderUneExoneration } from '@/lib/server/actions/demander-cvec';

export const demander = definirAction(
  { nom: 'demander-exoneration', acces: 'personne', schema: schemaExoneration },
  demanderUneExoneration,
);
