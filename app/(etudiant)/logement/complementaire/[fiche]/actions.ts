'use server';

import { definirAction } from '@/lib/server/actions';
import { bloquerUneChambre } from '@/lib/server/actions/reserver-chambre';

export const bloquer = definirAction({ nom: 'bloquer-chambre', acces: 'personne' }, bloquerUneChambre);
