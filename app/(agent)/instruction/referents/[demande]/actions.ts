'use server';

import { schemaDecision } from '@/lib/parcours/instruction';
import { definirAction } from '@/lib/server/actions';
import { deciderDUnReferent } from '@/lib/server/actions/agreer-referent';

export const agreer = definirAction(
  { nom: 'agreer-referent', acces: 'instruire', schema: schemaDecision },
  deciderDUnReferent,
);
