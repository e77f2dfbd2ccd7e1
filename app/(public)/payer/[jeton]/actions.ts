'use server';

import { definirAction } from '@/lib/server/actions';
import { accepterDePayer, refuserLePaiement } from '@/lib/server/actions/payer-cvec';

export const accepter = definirAction({ nom: 'accepter-de-payer', acces: 'public' }, accepterDePayer);

export const refuserDePayer = definirAction({ nom: 'refuser-de-payer', acces: 'public' }, refuserLePaiement);
