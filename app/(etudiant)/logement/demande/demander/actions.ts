'use server';

import { schemaDemandeSeule } from '@/lib/parcours/logement/demande';
import { definirAction } from '@/lib/server/actions';
import { demanderUnLogement } from '@/lib/server/actions/demander-logement';

export const demander = definirAction(
  { nom: 'demander-logement', acces: 'personne', schema: schemaDemandeSeule },
  demanderUnLogement,
);
