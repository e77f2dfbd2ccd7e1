'use server';

import { schemaDecision, schemaDocumentDemande } from '@/lib/parcours/instruction';
import { definirAction } from '@/lib/server/actions';
import { enregistrerDecision } from '@/lib/server/actions/decider-demande';
import { demanderUnDocument } from '@/lib/server/actions/fournir-document';

export const decider = definirAction(
  { nom: 'decider-demande', acces: 'instruire', schema: schemaDecision },
  enregistrerDecision,
);

export const demanderLeDocument = definirAction(
  { nom: 'demander-document', acces: 'instruire', schema: schemaDocumentDemande },
  demanderUnDocument,
);
