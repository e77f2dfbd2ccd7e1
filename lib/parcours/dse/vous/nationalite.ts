import type { GroupeDeNationalite } from '@/lib/domain/noyau/pays';
import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';

const GROUPES = [
  { valeur: 'france', libelle: 'Française' },
  {
    valeur: 'ue_eee_suisse',
    libelle: 'D’un pays de l’Union européenne, d’Islande, de Norvège, du Liechtenstein ou de Suisse',
  },
  { valeur: 'andorre', libelle: 'Andorrane, avec une scolarité française' },
  { valeur: 'royaume_uni', libelle: 'Britannique' },
  { valeur: 'autre', libelle: 'Une autre nationalité' },
] as const satisfies Options<GroupeDeNationalite>;

export const nationalite = definirQuestion({
  id: 'nationalite',
  tache: 'identite',
  poser: () => ({
    titre: 'Quelle est votre nationalité ?',
    pourquoi: 'Si vous en avez plusieurs, dont la nationalité française, choisissez « Française ».',
    champs: [champChoix('groupe', 'Nationalité', GROUPES)],
    schema: schemaDe({ groupe: choix(GROUPES, 'Choisissez votre nationalité') }),
    recapituler: ({ groupe }) => [ligne('Nationalité', libelleDe(GROUPES, groupe))],
  }),
});
