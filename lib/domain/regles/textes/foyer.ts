import { ANNEXE_3_PARENTS, F12214, LESCROUS, NON_RELU, REPONSE_GARDE } from '../../bourse/sources';
import { examen, exemple, foyer, revenu } from '../situations';
import type { FamilleDeRegles } from '../types';

const SEPARES = {
  parents: 'separes',
  rbgParentA: 15_000,
  rbgParentB: 20_000,
  etudiantAChargeDe: 'A',
  pensionParDecision: false,
  titreCAF: false,
  lettreTA: false,
  lettreTB: false,
  gardeAlternee: false,
} as const;

export const FOYER = {
  cle: 'foyer',
  titre: 'Le foyer : quels avis comptent',
  intro: 'Les revenus de quel parent, ou des deux, selon la situation de la famille.',
  regles: [
    {
      id: 'FOY-1',
      titre: 'Parents mariés ou pacsés',
      texte: 'Leur avis commun.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vos parents sont pacsés, leur avis porte 28 000 €.',
          foyer({ parents: 'pacses', rbgCouple: 28_000 }),
          revenu(28_000),
        ),
      ],
    },
    {
      id: 'FOY-2',
      titre: 'Parents ensemble, non mariés',
      texte: 'Les deux avis.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Leurs avis portent 10 000 € et 5 000 €.',
          foyer({ parents: 'non_maries_ensemble', rbgParentA: 10_000, rbgParentB: 5_000 }),
          revenu(15_000),
        ),
      ],
    },
    {
      id: 'FOY-3',
      titre: 'Parent isolé : la lettre T',
      texte:
        'Le parent qui porte la lettre T sur son avis compte seul, sauf si elle figure sur les avis des deux parents.',
      etat: 'appliquee',
      preuve: 'A',
      source: ANNEXE_3_PARENTS,
      exemples: [
        exemple(
          'Votre mère a 15 000 € et la lettre T, votre père ne l’a pas.',
          foyer({ parents: 'isole', rbgParentA: 15_000, lettreTA: true, lettreTB: false }),
          revenu(15_000),
        ),
      ],
    },
    {
      id: 'FOY-4',
      titre: 'Parent isolé : la CAF',
      texte: 'Le parent qui reçoit l’allocation de soutien familial ou le RSA majoré compte seul.',
      etat: 'appliquee',
      preuve: 'A',
      source: ANNEXE_3_PARENTS,
      exemples: [
        exemple(
          'Votre père a 15 000 € et reçoit l’allocation de soutien familial.',
          foyer({ parents: 'isole', rbgParentA: 15_000, titreCAF: true }),
          revenu(15_000),
        ),
      ],
    },
    {
      id: 'FOY-5',
      titre: 'Parents séparés, avec un titre',
      texte:
        'Le parent qui vous a à charge compte seul quand un jugement, un acte déposé chez un notaire ou un accord de la CAF fixe une pension de l’autre.',
      etat: 'appliquee',
      preuve: 'A',
      source: ANNEXE_3_PARENTS,
      exemples: [
        exemple(
          'Vous vivez chez votre mère (15 000 €), un jugement fixe la pension de votre père (20 000 €).',
          foyer({ ...SEPARES, pensionParDecision: true }),
          revenu(15_000),
        ),
      ],
    },
    {
      id: 'FOY-6',
      titre: 'Parents séparés, sans titre',
      texte: 'Sans un tel titre, les revenus des deux parents s’additionnent.',
      etat: 'appliquee',
      preuve: 'A',
      source: ANNEXE_3_PARENTS,
      exemples: [exemple('Les mêmes parents, sans jugement ni accord.', foyer(SEPARES), revenu(35_000))],
    },
    {
      id: 'FOY-7',
      titre: 'Garde alternée',
      texte: 'Les revenus des deux parents.',
      etat: 'appliquee',
      preuve: 'A',
      source: REPONSE_GARDE,
      exemples: [
        exemple(
          'Les mêmes parents, avec un jugement et une garde alternée.',
          foyer({ ...SEPARES, pensionParDecision: true, gardeAlternee: true }),
          revenu(35_000),
        ),
      ],
    },
    {
      id: 'FOY-8',
      titre: 'Incapacité d’un parent',
      texte: 'Quand une évaluation sociale atteste l’incapacité d’un parent, l’autre foyer compte seul.',
      etat: 'appliquee',
      preuve: 'A',
      source: ANNEXE_3_PARENTS,
      exemples: [
        exemple(
          'Une évaluation sociale écarte l’un de vos parents, l’autre a 20 000 €.',
          foyer({ parents: 'incapacite_parent', rbgParentB: 20_000 }),
          revenu(20_000),
        ),
      ],
    },
    {
      id: 'FOY-9',
      titre: 'Parent remarié ou pacsé de nouveau',
      texte: 'Les sources se contredisent sur les revenus du nouveau conjoint : le Crous examine.',
      etat: 'examen',
      preuve: 'M',
      source: 'AN 12-90576 et AN 11-34375, en désaccord',
      exemples: [exemple('Votre mère s’est remariée.', foyer({ parents: 'remarie' }), examen('FOY-9'))],
    },
    {
      id: 'FOY-10',
      titre: 'Parent en union libre',
      texte: 'Les sources se contredisent sur les revenus du compagnon : le Crous examine.',
      etat: 'examen',
      preuve: 'M',
      source: NON_RELU,
      exemples: [
        exemple('Votre père vit en union libre.', foyer({ parents: 'union_libre' }), examen('FOY-10')),
      ],
    },
    {
      id: 'FOY-11',
      titre: 'Parent décédé',
      texte: 'Les revenus du parent survivant, à titre indicatif : le Crous examine.',
      etat: 'examen',
      preuve: 'M',
      source: NON_RELU,
      exemples: [
        exemple(
          'Votre père est décédé, votre mère a 15 000 €.',
          foyer({ parents: 'deces', rbgParentA: 15_000 }),
          examen('FOY-11'),
        ),
      ],
    },
    {
      id: 'FOY-12',
      titre: 'Tuteur',
      texte: 'L’avis du tuteur, ou de la personne qui a reçu l’autorité parentale.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'règles du Crous, 2022-2023',
      exemples: [
        exemple(
          'Votre tante est votre tutrice, elle a 22 000 €.',
          foyer({ parents: 'tuteur', rbgCouple: 22_000 }),
          revenu(22_000),
        ),
      ],
    },
    {
      id: 'FOY-13',
      titre: 'Pupille de l’État ou aide sociale à l’enfance',
      texte: 'Aucun revenu des parents.',
      etat: 'appliquee',
      preuve: 'B',
      source: LESCROUS,
      exemples: [
        exemple(
          'Vous êtes pupille de l’État, sans revenu.',
          foyer({}, { statut: 'pupille_ou_ase_18_21', revenuPropreAnnuel: 0 }),
          revenu(0),
        ),
      ],
    },
  ],
} as const satisfies FamilleDeRegles;
