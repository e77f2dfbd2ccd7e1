'use server';

import { schemaDesistement } from '@/lib/parcours/logement/sejour';
import { definirAction } from '@/lib/server/actions';
import { renoncerAuLogement } from '@/lib/server/actions/agenda-sejour';

export const renoncer = definirAction(
  { nom: 'renoncer-au-logement', acces: 'personne', schema: schemaDesistement },
  renoncerAuLogement,
);
