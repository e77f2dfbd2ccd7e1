import { libelleEchelon } from '@/lib/domain/noyau/echelon';
import type { Notion } from './types';

/** The words of the grant itself. */
export const NOTIONS_DE_LA_BOURSE: readonly Notion[] = [
  {
    cle: 'bourse',
    terme: 'Bourse sur critères sociaux',
    phrase:
      'C’est une somme versée chaque mois à un étudiant dont la famille a peu de revenus, et qui ne se rembourse pas.',
  },
  {
    cle: 'points-de-charge',
    terme: 'Points de charge',
    phrase:
      'Ils comptent ce qui pèse sur une famille (les autres enfants, la distance, un handicap) : plus il y en a, plus les revenus acceptés sont hauts.',
    ou: 'Ils ne sont sur aucun document : nous les comptons d’après vos réponses.',
  },
  {
    cle: 'plafond',
    terme: 'Plafond de ressources',
    phrase: 'C’est le revenu à ne pas dépasser pour avoir un échelon, à l’euro près.',
  },
  {
    cle: 'echelon',
    terme: 'Échelon',
    phrase: ({ echelons }) =>
      `C’est le niveau de la bourse, de ${libelleEchelon(echelons[0] ?? '0bis')} à ${libelleEchelon(echelons.at(-1) ?? '7')} : plus il est haut, plus elle est élevée.`,
    ou: 'Il est écrit sur la notification du Crous.',
  },
  {
    cle: 'distance',
    terme: 'Distance',
    phrase:
      'C’est l’écart à vol d’oiseau entre la commune de votre famille et celle de vos études, et seule la tranche compte.',
    ou: 'Nous la mesurons, et vous pouvez la corriger.',
  },
  {
    cle: 'independance',
    terme: 'Indépendance',
    phrase:
      'Vivre seul, travailler ou faire sa propre déclaration ne suffit pas : les revenus des parents comptent à tout âge, sauf dans quelques cas (marié ou pacsé, parent, orphelin, réfugié, aide sociale à l’enfance).',
  },
  {
    cle: 'droit-a-bourse',
    terme: 'Droit à bourse',
    phrase: ({ regles: { droits } }) =>
      `Chaque année de bourse utilise un droit : il y en a ${droits.total} pour toutes les études, dont ${droits.licence} au plus pour les trois premières années.`,
    ou: 'Comptez vos notifications : une par année de bourse.',
  },
  {
    cle: 'credits-ects',
    terme: 'Crédits ECTS',
    phrase: 'Ce sont les points que donne chaque semestre d’études validé.',
    ou: 'Ils sont sur vos relevés de notes.',
  },
  {
    cle: 'etablissement-habilite',
    terme: 'Établissement habilité',
    phrase: 'C’est une école qui a le droit d’accueillir des boursiers, comme toute université publique.',
    ou: 'Sur sa fiche Parcoursup, ou auprès de son secrétariat.',
  },
  {
    cle: 'cdaph',
    terme: 'CDAPH',
    phrase: 'C’est la commission départementale qui reconnaît un handicap et dit quelles aides il ouvre.',
    ou: 'Sa notification vient de la maison départementale des personnes handicapées (MDPH).',
  },
  {
    cle: 'aidant',
    terme: 'Étudiant aidant',
    phrase:
      'C’est un étudiant qui aide, sans être payé, un proche dont la CDAPH a reconnu le besoin d’aide humaine.',
  },
  {
    cle: 'dse',
    terme: 'DSE',
    phrase: 'Le dossier social étudiant est la demande, une seule par an, de bourse et de logement.',
  },
  {
    cle: 'crous',
    terme: 'Crous',
    phrase:
      'C’est le service public de votre région qui répond aux demandes de bourse, les paie, et loge des étudiants.',
  },
  {
    cle: 'cvec',
    terme: 'CVEC',
    phrase: 'C’est une contribution à régler avant de s’inscrire, que les boursiers ne paient pas.',
  },
];
