import { F12214, NON_RELU } from '../../bourse/sources';
import { charges, examen, exemple, foyer, points } from '../situations';
import type { FamilleDeRegles } from '../types';

export const POINTS_DE_LA_FAMILLE = {
  cle: 'points-de-la-famille',
  titre: 'Les points de la famille et la distance',
  intro: 'Les frères, les sœurs et les autres enfants à charge, et la mesure de la distance.',
  regles: [
    {
      id: 'PTS-10',
      titre: 'Autre enfant à charge, hors supérieur',
      texte: ({ points: { autreEnfant } }) => `${autreEnfant} points chacun.`,
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [exemple('Votre sœur est au collège.', charges({ autresEnfants: 1 }), points(2))],
    },
    {
      id: 'PTS-11',
      titre: 'Autre enfant à charge, dans le supérieur',
      texte: ({ points: { enfantSuperieur } }) => `${enfantSuperieur} points chacun.`,
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple('Votre frère est en BTS.', charges({ autresEnfantsSup: 1 }), points(4)),
        exemple(
          'Un frère en BTS, une sœur au collège, des études à 120 km.',
          charges({ autresEnfantsSup: 1, autresEnfants: 1, distanceKm: 120 }),
          points(7),
        ),
      ],
    },
    {
      id: 'PTS-12',
      titre: 'Vous-même',
      texte: 'Le candidat n’est jamais compté parmi les enfants.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [exemple('Vous êtes enfant unique.', charges({}), points(0))],
    },
    {
      id: 'PTS-13',
      titre: 'Frère ou sœur en alternance dans le supérieur',
      texte: 'Compté comme étudiant.',
      etat: 'appliquee',
      preuve: 'C',
      source: 'Afneg',
      exemples: [
        exemple('Votre sœur est apprentie en BUT.', charges({ enfantsAlternanceSup: 1 }), points(4)),
      ],
    },
    {
      id: 'PTS-14',
      titre: 'Vos propres enfants',
      texte:
        'Si seules vos ressources comptent, vos enfants pourraient compter comme enfants à charge. Le Crous examine quand l’échelon en dépend.',
      etat: 'examen',
      preuve: 'M',
      source: NON_RELU,
      exemples: [
        exemple(
          'Vous élevez un enfant avec 9 000 € de revenus.',
          {
            ...foyer(
              {},
              {
                statut: 'celibataire',
                enfantsACharge: 1,
                declarationFiscaleDistincte: true,
                revenuPropreAnnuel: 9_000,
              },
            ),
            charges: { mode: 'total', pointsDeCharge: 0 },
          },
          examen('PTS-14'),
        ),
      ],
    },
    {
      id: 'PTS-15',
      titre: 'Depuis quand',
      texte:
        'Ces points valent au moins depuis 2012. Un simulateur public les date de 2020, ses propres essais disent le contraire.',
      etat: 'appliquee',
      preuve: 'C',
      source: 'réponse ministérielle, Sénat 120623651',
      exemples: [
        exemple(
          'Un frère en BTS et une sœur au collège, en 2018-2019.',
          charges({ autresEnfantsSup: 1, autresEnfants: 1 }),
          points(6),
          { annee: '2018-2019' },
        ),
      ],
    },
    {
      id: 'OMR-1',
      titre: 'Venir d’outre-mer ou de l’étranger',
      texte:
        'Les deux derniers paliers de distance visent les familles d’outre-mer. Ils valent aussi pour des parents à l’étranger.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'etudiant.gouv.fr, page 2690',
      exemples: [
        exemple('Votre famille vit à La Réunion, à 9 000 km.', charges({ distanceKm: 9_000 }), points(3)),
      ],
    },
    {
      id: 'OMR-2',
      titre: 'Étudier dans son île',
      texte: 'La distance ordinaire s’applique.',
      etat: 'appliquee',
      preuve: 'C',
      source: NON_RELU,
      exemples: [exemple('Vous étudiez à 40 km, dans la même île.', charges({ distanceKm: 40 }), points(1))],
    },
    {
      id: 'OMR-3',
      titre: 'Une distance par défaut, écartée',
      texte:
        'Un simulateur compte une distance forfaitaire pour des parents à l’étranger. Nous demandons la vraie.',
      etat: 'ecartee',
      preuve: 'C',
      source: 'aides-jeunes',
    },
    {
      id: 'OMR-4',
      titre: 'La mesure de la distance',
      texte:
        'De la commune de la famille à l’établissement. La méthode actuelle n’est dans aucun texte lu : nous proposons le vol d’oiseau, que vous pouvez corriger.',
      etat: 'dossier',
      preuve: 'C',
      source: 'AN 10-47002 et AN 11-7030',
    },
    {
      id: 'BOR-4',
      titre: 'Les bornes des paliers',
      texte: 'La borne basse d’un palier est incluse, la borne haute exclue.',
      etat: 'appliquee',
      preuve: 'C',
      source: F12214,
      exemples: [exemple('Vous étudiez à 249,5 km.', charges({ distanceKm: 249.5 }), points(1))],
    },
  ],
} as const satisfies FamilleDeRegles;
