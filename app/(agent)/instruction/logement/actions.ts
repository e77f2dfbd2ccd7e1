'use server';

import { definirAction } from '@/lib/server/actions';
import { demanderLeGeste } from '@/lib/server/actions/conduire-tour';

export const lancer = definirAction(
  { nom: 'lancer-tour', acces: 'affecter' },
  (contexte, _saisie, annee: string, numero: string) =>
    demanderLeGeste(contexte, 'lancer', annee, Number(numero)),
);

export const publier = definirAction(
  { nom: 'publier-tour', acces: 'affecter' },
  (contexte, _saisie, annee: string, numero: string) =>
    demanderLeGeste(contexte, 'publier', annee, Number(numero)),
);
