'use server';

import { definirAction } from '@/lib/server/actions';
import { enAttenteDeSession, repondreQuestion } from '@/lib/server/actions/repondre-question';

/** « Continuer » and « Enregistrer et revenir plus tard » of every question of the DSE. */
export const continuer = definirAction(
  { nom: 'repondre-question-dse', acces: 'personne', sansSession: enAttenteDeSession },
  repondreQuestion,
);
