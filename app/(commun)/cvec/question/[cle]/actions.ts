'use server';

import { definirAction } from '@/lib/server/actions';
import { repondreQuestionCvec } from '@/lib/server/actions/repondre-cvec';

export const continuer = definirAction({ nom: 'repondre-cvec', acces: 'public' }, repondreQuestionCvec);
