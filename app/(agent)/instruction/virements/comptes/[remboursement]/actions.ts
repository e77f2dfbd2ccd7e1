'use server';

import { definirAction } from '@/lib/server/actions';
import { refuserUnCompte } from '@/lib/server/actions/refuser-compte';

export const refuserLeCompte = definirAction({ nom: 'refuser-compte', acces: 'virer' }, refuserUnCompte);
