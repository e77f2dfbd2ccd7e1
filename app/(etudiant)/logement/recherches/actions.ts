'use server';

import { schemaNom } from '@/lib/parcours/logement/recherches';
import { definirAction } from '@/lib/server/actions';
import { renommerMaRecherche, supprimerMaRecherche } from '@/lib/server/actions/garder-recherche';

export const renommer = definirAction(
  { nom: 'renommer-recherche', acces: 'personne', schema: schemaNom },
  renommerMaRecherche,
);

export const supprimer = definirAction(
  { nom: 'supprimer-recherche', acces: 'personne' },
  supprimerMaRecherche,
);
