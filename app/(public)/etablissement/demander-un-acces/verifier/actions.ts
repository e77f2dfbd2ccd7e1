'use server';

import { schemaCode } from '@/lib/parcours/compte/schemas';
import { definirAction } from '@/lib/server/actions';
import { prouverSonAdresse, redemanderLeCode } from '@/lib/server/actions/demander-acces';

export const verifier = definirAction(
  { nom: 'verifier-acces', acces: 'public', schema: schemaCode },
  prouverSonAdresse,
);

export const renvoyer = definirAction({ nom: 'renvoyer-code-acces', acces: 'public' }, redemanderLeCode);
