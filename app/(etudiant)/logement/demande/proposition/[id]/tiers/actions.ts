'use server';

import { schemaLien } from '@/lib/parcours/cvec';
import { definirAction } from '@/lib/server/actions';
import { annulerLeLien, creerUnLien } from '@/lib/server/actions/payer-avance';

export const creer = definirAction(
  { nom: 'creer-lien-avance', acces: 'personne', schema: schemaLien },
  creerUnLien,
);

export const annuler = definirAction({ nom: 'annuler-lien-avance', acces: 'personne' }, annulerLeLien);
