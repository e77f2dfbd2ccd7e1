'use server';

import { definirAction } from '@/lib/server/actions';
import { deposerLeDossier } from '@/lib/server/actions/sejour';

export const deposer = definirAction({ nom: 'deposer-dossier-locatif', acces: 'personne' }, deposerLeDossier);
