'use server';

import { definirAction } from '@/lib/server/actions';
import { refuserLeLogement } from '@/lib/server/actions/payer-avance';

export const refuser = definirAction({ nom: 'refuser-logement', acces: 'personne' }, refuserLeLogement);
