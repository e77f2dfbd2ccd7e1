'use server';

import { definirAction } from '@/lib/server/actions';
import { accepterLaDecision } from '@/lib/server/actions/sejour';

export const accepter = definirAction({ nom: 'accepter-admission', acces: 'personne' }, accepterLaDecision);
