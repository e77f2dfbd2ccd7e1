import { F12214, NON_RELU } from '../../bourse/sources';
import { examen, exemple, foyer, revenu, sansChangement } from '../situations';
import type { FamilleDeRegles } from '../types';

const COUPLE = {
  statut: 'marie',
  enfantsACharge: 0,
  declarationFiscaleDistincte: true,
  ressourcesMensuellesCouple: 2_000,
} as const;

export const AUTONOMIE = {
  cle: 'autonomie-et-changements',
  titre: 'Vos seules ressources, et les changements de situation',
  intro:
    'La liste des cas où les revenus des parents ne comptent pas est limitative. Une baisse de revenus peut aussi changer l’année retenue.',
  regles: [
    {
      id: 'AUT-1',
      titre: 'Marié ou pacsé',
      texte: ({ regles: { partDuSmic } }) =>
        `Votre couple gagne chaque mois au moins ${partDuSmic * 100} % du Smic net et déclare ses revenus à part. Le mois du Smic à retenir n’est dans aucun texte lu : le Crous compare.`,
      etat: 'examen',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple('Vous êtes marié, votre couple gagne 2 000 € par mois.', foyer({}, COUPLE), examen('AUT-1')),
        exemple(
          'Vous êtes marié, sans aucune ressource : le revenu de vos parents, 28 000 €, compte.',
          foyer({ parents: 'maries', rbgCouple: 28_000 }, { ...COUPLE, ressourcesMensuellesCouple: 0 }),
          revenu(28_000),
        ),
      ],
    },
    {
      id: 'AUT-2',
      titre: 'Parent à votre tour',
      texte: 'Vous avez au moins un enfant à charge et n’êtes plus sur la déclaration de vos parents.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous élevez un enfant, avec votre propre déclaration et 5 000 € de revenus.',
          foyer(
            {},
            {
              statut: 'celibataire',
              enfantsACharge: 1,
              declarationFiscaleDistincte: true,
              revenuPropreAnnuel: 5_000,
            },
          ),
          revenu(5_000),
        ),
      ],
    },
    {
      id: 'AUT-3',
      titre: 'Aide sociale à l’enfance',
      texte: 'De 18 à 21 ans avec ses prestations ; après 21 ans si vous en avez bénéficié.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous étiez suivi par l’aide sociale à l’enfance, vous avez gagné 3 000 €.',
          foyer({}, { statut: 'ancien_ase', revenuPropreAnnuel: 3_000 }),
          revenu(3_000),
        ),
      ],
    },
    {
      id: 'AUT-4',
      titre: 'Orphelin de père et de mère',
      texte: 'Vos seules ressources comptent.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous avez perdu vos deux parents et n’avez pas de revenu.',
          foyer({}, { statut: 'celibataire', orphelinDesDeuxParents: true, revenuPropreAnnuel: 0 }),
          revenu(0),
        ),
      ],
    },
    {
      id: 'AUT-5',
      titre: 'Réfugié',
      texte: 'Vos seules ressources comptent.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous êtes réfugié et avez gagné 6 000 €.',
          foyer({}, { statut: 'refugie', revenuPropreAnnuel: 6_000 }),
          revenu(6_000),
        ),
      ],
    },
    {
      id: 'AUT-6',
      titre: 'Salarié et célibataire',
      texte:
        'Un étudiant célibataire qui travaille et déclare ses revenus à part dépend encore des revenus de ses parents.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous gagnez 9 000 € et déclarez à part, vos parents ont 28 000 €.',
          foyer(
            { parents: 'maries', rbgCouple: 28_000 },
            {
              statut: 'celibataire',
              enfantsACharge: 0,
              declarationFiscaleDistincte: true,
              revenuPropreAnnuel: 9_000,
            },
          ),
          revenu(28_000),
        ),
      ],
    },
    {
      id: 'AUT-7',
      titre: 'Le Smic à retenir',
      texte:
        'Aucun texte lu ne dit de quel mois est le Smic de la règle AUT-1 : c’est un paramètre du barème, vide à ce jour.',
      etat: 'examen',
      preuve: 'C',
      source: 'OpenFisca',
    },
    {
      id: 'AUT-8',
      titre: 'La moitié du Smic',
      texte: 'Cette règle concerne les bourses des formations sanitaires et sociales, pas celle-ci.',
      etat: 'ecartee',
      preuve: 'B',
      source: 'ASH, 2007',
    },
    {
      id: 'DIM-1',
      titre: 'Une baisse durable et notable',
      texte:
        'Les revenus de l’année suivante, ou de l’année en cours, peuvent remplacer ceux de l’année retenue. Nous donnons une estimation, le Crous décide.',
      etat: 'examen',
      preuve: 'A',
      source: 'circulaire n° 2010-0010',
      exemples: [
        exemple(
          'Votre père a perdu son emploi, les revenus tombent de 28 000 € à 12 000 €.',
          {
            ...foyer({ parents: 'maries', rbgCouple: 28_000 }),
            changement: { evenement: 'chomage', revenuAnneeSuivante: 12_000 },
          },
          revenu(12_000),
        ),
      ],
    },
    {
      id: 'DIM-2',
      titre: 'Les événements',
      texte:
        'Maladie, décès, chômage, retraite, divorce, séparation, fin d’un Pacs, mariage de l’étudiant, catastrophe naturelle, épidémie, congé parental, disponibilité, temps partiel, réduction du temps de travail, redressement ou liquidation.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Les revenus ont baissé pour une raison qui n’est pas dans la liste.',
          { ...sansChangement, changement: { evenement: 'autre', revenuAnneeSuivante: 10_000 } },
          examen('DIM-2'),
        ),
      ],
    },
    {
      id: 'DIM-3',
      titre: 'L’indice du coût de la vie',
      texte:
        'Le revenu plus récent est ramené à l’année de référence par un indice de l’Insee. Sa valeur actuelle n’est dans aucun texte lu : le Crous l’applique.',
      etat: 'examen',
      preuve: 'C',
      source: NON_RELU,
      exemples: [
        exemple(
          'Un parent est parti à la retraite, les revenus tombent de 20 000 € à 10 000 €.',
          { ...sansChangement, changement: { evenement: 'retraite', revenuAnneeSuivante: 10_000 } },
          examen('DIM-3'),
        ),
      ],
    },
    {
      id: 'DIM-4',
      titre: 'Après le 31 décembre',
      texte: 'Une demande fondée sur un tel changement reste recevable après la clôture.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'règles du Crous, 2022-2023',
      exemples: [
        exemple(
          'Vous déposez le 3 février 2026 pour 2025-2026, après un licenciement.',
          sansChangement,
          { type: 'recevable', recevable: true },
          { calendrier: { depotDse: '2026-02-03', changementNotable: true } },
        ),
      ],
    },
  ],
} as const satisfies FamilleDeRegles;
