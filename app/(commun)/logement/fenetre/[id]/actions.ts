'use server';

import { schemaInscription } from '@/lib/parcours/logement/complementaire';
import { definirAction } from '@/lib/server/actions';
import { inscrireMesChoix, retirerMonInscription } from '@/lib/server/actions/reserver-chambre';

export const inscrire = definirAction(
  { nom: 'inscrire-fenetre', acces: 'personne', schema: schemaInscription },
  inscrireMesChoix,
);

export const retirer = definirAction({ nom: 'quitter-fenetre', acces: 'personne' }, retirerMonInscription);
