import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';
import { parentsConsideres } from './autonomie';
import type { SituationParents } from './valeurs';

const SITUATIONS = [
  { valeur: 'maries', libelle: 'Mariés ensemble' },
  { valeur: 'pacses', libelle: 'Pacsés ensemble' },
  { valeur: 'non_maries_ensemble', libelle: 'Ensemble, sans être mariés ni pacsés' },
  { valeur: 'separes', libelle: 'Séparés ou divorcés' },
  {
    valeur: 'isole',
    libelle: 'Un seul parent m’élève',
    aide: 'L’autre parent ne m’a pas reconnu, ou n’a jamais vécu avec nous.',
  },
  { valeur: 'deces', libelle: 'L’un de mes parents est décédé' },
  { valeur: 'tuteur', libelle: 'J’ai un tuteur, ou une délégation d’autorité parentale' },
  {
    valeur: 'incapacite_parent',
    libelle: 'L’un de mes parents ne peut pas s’occuper de moi',
    aide: 'Un service social l’a constaté par écrit.',
  },
] as const satisfies Options<SituationParents>;

export const parents = definirQuestion({
  id: 'parents',
  tache: 'parents',
  posee: parentsConsideres,
  poser: ({ contexte: { annee } }) => ({
    titre: 'Quelle est la situation de vos parents ?',
    pourquoi: 'Elle dit quels avis d’impôt nous regardons. Même majeur, vous dépendez de leurs ressources.',
    mots: motsPour(annee, 'foyer-fiscal', 'independance'),
    champs: [champChoix('situation', 'Vos parents sont', SITUATIONS)],
    schema: schemaDe({ situation: choix(SITUATIONS, 'Choisissez la situation de vos parents') }),
    recapituler: ({ situation }) => [ligne('Situation des parents', libelleDe(SITUATIONS, situation))],
  }),
});
