'use server';

import { schemaRendezVous } from '@/lib/parcours/logement/sejour';
import { definirAction } from '@/lib/server/actions';
import {
  attendreUneHeure,
  cesserDAttendre,
  prendreUneHeure,
  rendreLHeure,
} from '@/lib/server/actions/agenda-sejour';

export const prendre = definirAction(
  { nom: 'prendre-rendez-vous', acces: 'personne', schema: schemaRendezVous },
  prendreUneHeure,
);
export const rendre = definirAction({ nom: 'rendre-rendez-vous', acces: 'personne' }, rendreLHeure);
export const attendre = definirAction({ nom: 'attendre-rendez-vous', acces: 'personne' }, attendreUneHeure);
export const cesser = definirAction({ nom: 'ne-plus-attendre', acces: 'personne' }, cesserDAttendre);
