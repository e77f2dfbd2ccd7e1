'use server';

import { schemaPreavis } from '@/lib/parcours/logement/sejour';
import { definirAction } from '@/lib/server/actions';
import { donnerLePreavis } from '@/lib/server/actions/agenda-sejour';

export const donner = definirAction(
  { nom: 'donner-preavis', acces: 'personne', schema: schemaPreavis },
  donnerLePreavis,
);
