'use server';

import { schemaRetrait } from '@/lib/parcours/etablissement';
import { definirAction } from '@/lib/server/actions';
import { retirerUnReferent } from '@/lib/server/actions/agreer-referent';

export const retirer = definirAction(
  { nom: 'retirer-referent', acces: 'instruire', schema: schemaRetrait },
  retirerUnReferent,
);
