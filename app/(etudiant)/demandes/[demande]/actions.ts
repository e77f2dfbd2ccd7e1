'use server';

import { definirAction } from '@/lib/server/actions';
import { envoyerUnDocument } from '@/lib/server/actions/fournir-document';

export const envoyer = definirAction({ nom: 'fournir-document', acces: 'personne' }, envoyerUnDocument);
