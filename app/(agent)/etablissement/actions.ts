'use server';

import { definirAction } from '@/lib/server/actions';
import { deposerSaListe } from '@/lib/server/actions/deposer-liste';

export const deposer = definirAction({ nom: 'deposer-liste', acces: 'deposer_listes' }, deposerSaListe);
