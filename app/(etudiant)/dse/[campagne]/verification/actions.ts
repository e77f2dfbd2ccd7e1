'use server';

import { definirAction } from '@/lib/server/actions';
import { deposerDse } from '@/lib/server/actions/deposer-dse';

export const deposer = definirAction({ nom: 'deposer-dse', acces: 'personne' }, deposerDse);
