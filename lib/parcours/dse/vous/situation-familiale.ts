import { choix, entier, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';
import type { Statut } from './valeurs';

const STATUTS = [
  { valeur: 'celibataire', libelle: 'Célibataire, ou en couple sans être marié ni pacsé' },
  { valeur: 'marie', libelle: 'Marié' },
  { valeur: 'pacse', libelle: 'Pacsé' },
] as const satisfies Options<Statut>;

export const situationFamiliale = definirQuestion({
  id: 'situation-familiale',
  tache: 'identite',
  poser: ({ contexte: { annee } }) => ({
    titre: 'Quelle est votre situation familiale ?',
    pourquoi: 'Elle dit si nous regardons les ressources de vos parents ou les vôtres.',
    mots: motsPour(annee, 'independance'),
    champs: [
      champChoix('statut', 'Votre situation', STATUTS),
      {
        type: 'nombre',
        nom: 'enfants',
        libelle: 'Combien d’enfants élevez-vous ?',
        aide: 'Vos enfants, pas vos frères et sœurs. Écrivez 0 si vous n’en avez pas.',
        suffixe: 'enfants',
      },
    ],
    schema: schemaDe({
      statut: choix(STATUTS, 'Choisissez votre situation familiale'),
      enfants: entier({ min: 0, max: 15, message: 'Indiquez un nombre d’enfants, par exemple 0' }),
    }),
    recapituler: ({ statut, enfants }) => [
      ligne('Situation familiale', libelleDe(STATUTS, statut)),
      ligne('Enfants que vous élevez', String(enfants)),
    ],
  }),
});
