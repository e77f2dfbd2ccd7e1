'use server';

import { definirAction } from '@/lib/server/actions';
import { quitterSonEtablissement } from '@/lib/server/actions/agreer-referent';

export const quitterMaFonction = definirAction(
  { nom: 'quitter-sa-fonction', acces: 'deposer_listes' },
  quitterSonEtablissement,
);
