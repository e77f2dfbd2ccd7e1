'use server';

import { definirAction } from '@/lib/server/actions';
import { demanderUnRemboursement } from '@/lib/server/actions/demander-cvec';

export const demander = definirAction(
  { nom: 'demander-remboursement', acces: 'personne' },
  demanderUnRemboursement,
);
