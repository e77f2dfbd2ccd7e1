'use server';

import { schemaDecision } from '@/lib/parcours/instruction';
import { definirAction } from '@/lib/server/actions';
import { enregistrerDecision } from '@/lib/server/actions/decider-demande';

export const decider = definirAction(
  { nom: 'decider-demande', acces: 'instruire', schema: schemaDecision },
  enregistrerDecision,
);
