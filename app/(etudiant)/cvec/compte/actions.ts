'use server';

import { definirAction } from '@/lib/server/actions';
import { indiquerMonCompte } from '@/lib/server/actions/demander-cvec';

export const enregistrer = definirAction({ nom: 'donner-iban', acces: 'personne' }, indiquerMonCompte);
