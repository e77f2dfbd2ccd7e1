'use server';

import { definirAction } from '@/lib/server/actions';
import { accepterLogementGratuit, payerLAvance } from '@/lib/server/actions/payer-avance';

export const payer = definirAction({ nom: 'payer-avance', acces: 'personne' }, payerLAvance);

export const accepter = definirAction(
  { nom: 'accepter-sans-avance', acces: 'personne' },
  accepterLogementGratuit,
);
