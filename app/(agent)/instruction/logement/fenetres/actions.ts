'use server';

import { schemaAnnonce, schemaMode } from '@/lib/parcours/logement/complementaire';
import { definirAction } from '@/lib/server/actions';
import {
  annoncerUneFenetre,
  annulerUneFenetre,
  choisirLeMode,
  tirerUneFenetre,
} from '@/lib/server/actions/conduire-fenetre';

export const annoncer = definirAction(
  { nom: 'annoncer-fenetre', acces: 'instruire', schema: schemaAnnonce },
  annoncerUneFenetre,
);

export const annuler = definirAction({ nom: 'annuler-fenetre', acces: 'instruire' }, annulerUneFenetre);

export const tirer = definirAction({ nom: 'tirer-fenetre', acces: 'instruire' }, tirerUneFenetre);

export const choisir = definirAction(
  { nom: 'choisir-mode', acces: 'instruire', schema: schemaMode },
  choisirLeMode,
);
