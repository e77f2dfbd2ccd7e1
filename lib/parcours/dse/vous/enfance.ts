import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';
import type { Enfance } from './valeurs';

const ENFANCES = [
  { valeur: 'aucune', libelle: 'Aucune de ces situations' },
  {
    valeur: 'ase_actuelle',
    libelle: 'L’aide sociale à l’enfance m’accompagne, ou je suis pupille de l’État',
    aide: 'Par exemple un contrat jeune majeur.',
  },
  { valeur: 'ase_ancienne', libelle: 'L’aide sociale à l’enfance m’a accompagné, ce n’est plus le cas' },
  { valeur: 'orphelin', libelle: 'Mes deux parents sont décédés' },
] as const satisfies Options<Enfance>;

export const enfance = definirQuestion({
  id: 'enfance',
  tache: 'identite',
  poser: () => ({
    titre: 'Êtes-vous orphelin, ou suivi par l’aide sociale à l’enfance ?',
    pourquoi: 'Dans ces situations, seules vos propres ressources comptent.',
    champs: [champChoix('enfance', 'Votre situation', ENFANCES)],
    schema: schemaDe({
      enfance: choix(ENFANCES, 'Choisissez votre situation, ou « Aucune de ces situations »'),
    }),
    recapituler: (valeur) => [
      ligne('Aide sociale à l’enfance, orphelin', libelleDe(ENFANCES, valeur.enfance)),
    ],
  }),
});
