'use server';

import { definirAction } from '@/lib/server/actions';
import { demanderUneException, renoncerAuLogement } from '@/lib/server/actions/rendre-avance';

export const renoncer = definirAction({ nom: 'renoncer-logement', acces: 'personne' }, renoncerAuLogement);

export const demander = definirAction(
  { nom: 'demander-remboursement-avance', acces: 'personne' },
  demanderUneException,
);
