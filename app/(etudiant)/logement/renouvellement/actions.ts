'use server';

import { schemaRenouvellement } from '@/lib/parcours/logement/demande';
import { definirAction } from '@/lib/server/actions';
import { demanderAGarderMonLogement } from '@/lib/server/actions/demander-logement';

export const demander = definirAction(
  { nom: 'demander-renouvellement', acces: 'personne', schema: schemaRenouvellement },
  demanderAGarderMonLogement,
);
