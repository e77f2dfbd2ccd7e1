'use server';

import { schemaEtatDesLieux } from '@/lib/parcours/logement/sejour';
import { definirAction } from '@/lib/server/actions';
import { enregistrerLEtatDesLieux } from '@/lib/server/actions/agenda-sejour';

export const constater = definirAction(
  { nom: 'constater-etat-des-lieux', acces: 'instruire', schema: schemaEtatDesLieux },
  enregistrerLEtatDesLieux,
);
