'use server';

import { definirAction } from '@/lib/server/actions';
import { enregistrerPiece } from '@/lib/server/actions/sejour';

export const enregistrer = definirAction(
  { nom: 'donner-piece-locative', acces: 'personne' },
  enregistrerPiece,
);
