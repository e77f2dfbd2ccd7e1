'use server';

import { definirAction } from '@/lib/server/actions';
import { retirerMaDemande, rouvrirMaDemande } from '@/lib/server/actions/demander-logement';

export const retirer = definirAction(
  { nom: 'retirer-demande-logement', acces: 'personne' },
  retirerMaDemande,
);

export const rouvrir = definirAction(
  { nom: 'rouvrir-demande-logement', acces: 'personne' },
  rouvrirMaDemande,
);
