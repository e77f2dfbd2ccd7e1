'use server';

import { definirAction } from '@/lib/server/actions';
import {
  ajouterAMesVoeux,
  ajouterSansSession,
  modifierMesVoeux,
  validerMesVoeux,
} from '@/lib/server/actions/demander-logement';

export const modifier = definirAction({ nom: 'modifier-voeux', acces: 'personne' }, modifierMesVoeux);

export const valider = definirAction({ nom: 'valider-voeux', acces: 'personne' }, validerMesVoeux);

export const ajouter = definirAction(
  { nom: 'ajouter-voeu', acces: 'personne', sansSession: ajouterSansSession },
  ajouterAMesVoeux,
);
