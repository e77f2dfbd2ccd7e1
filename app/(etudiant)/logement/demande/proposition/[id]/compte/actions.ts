'use server';

import { definirAction } from '@/lib/server/actions';
import { indiquerLeCompte } from '@/lib/server/actions/rendre-avance';

export const enregistrer = definirAction({ nom: 'compte-avance', acces: 'personne' }, indiquerLeCompte);
