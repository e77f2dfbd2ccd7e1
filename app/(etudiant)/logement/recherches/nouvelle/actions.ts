'use server';

import { schemaNom } from '@/lib/parcours/logement/recherches';
import { definirAction } from '@/lib/server/actions';
import { garderMaRecherche } from '@/lib/server/actions/garder-recherche';

export const garder = definirAction(
  { nom: 'garder-recherche', acces: 'personne', schema: schemaNom },
  garderMaRecherche,
);
