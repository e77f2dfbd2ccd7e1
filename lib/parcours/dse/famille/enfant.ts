import { choix, libelleDe, nomPropre, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';
import type { Enfant } from './valeurs';

const ETUDES = [
  { valeur: 'non', libelle: 'Non', aide: 'Crèche, école, collège, lycée, sans activité.' },
  { valeur: 'superieur', libelle: 'Oui', aide: 'Université, BTS, BUT, classe préparatoire, école.' },
  { valeur: 'alternance', libelle: 'Oui, en alternance' },
] as const satisfies Options<Enfant['etudes']>;

export const enfant = definirQuestion({
  id: 'enfant',
  tache: 'fratrie',
  posee: (reponses) => reponses['nombre-enfants'] !== undefined,
  repetitions: (reponses) => reponses['nombre-enfants']?.nombre ?? 0,
  poser: ({ rang, reponses, contexte: { annee } }) => ({
    titre: `Qui est l’enfant ${rang} sur ${reponses['nombre-enfants']?.nombre ?? rang} ?`,
    pourquoi: 'Le prénom sert à vous y retrouver dans le récapitulatif.',
    champs: [
      { type: 'texte', nom: 'prenom', libelle: 'Prénom', largeur: 'moyen' },
      champChoix('etudes', `Fait-il, ou fait-elle, des études supérieures en ${annee} ?`, ETUDES),
    ],
    schema: schemaDe({
      prenom: nomPropre('Indiquez le prénom de cet enfant'),
      etudes: choix(ETUDES, 'Dites si cet enfant fait des études supérieures'),
    }),
    recapituler: ({ prenom, etudes }) => [
      ligne(`Enfant ${rang}`, prenom),
      ligne(`Enfant ${rang} : études supérieures`, libelleDe(ETUDES, etudes)),
    ],
  }),
});
