'use server';

import { definirAction } from '@/lib/server/actions';
import { rouvrirDse } from '@/lib/server/actions/rouvrir-dse';

export const rouvrir = definirAction({ nom: 'rouvrir-dse', acces: 'personne' }, rouvrirDse);
