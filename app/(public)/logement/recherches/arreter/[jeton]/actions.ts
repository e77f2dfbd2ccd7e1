'use server';

import { definirAction } from '@/lib/server/actions';
import { arreterLAlerte } from '@/lib/server/actions/garder-recherche';

export const arreter = definirAction({ nom: 'arreter-alerte', acces: 'public' }, arreterLAlerte);
