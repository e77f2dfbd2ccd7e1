import { F12214, NON_RELU } from '../../bourse/sources';
import { echelon, exemple, foyer, revenu, totaux } from '../situations';
import type { FamilleDeRegles } from '../types';

const ANNEXE_3 = 'circulaire n° 2013-0011, annexe 3 § 1';

export const RESSOURCES = {
  cle: 'ressources',
  titre: 'Les ressources retenues',
  intro: 'Quelle ligne de quel avis d’imposition, de quelle année, et ce qui s’y ajoute.',
  regles: [
    {
      id: 'RES-1',
      titre: 'Le revenu brut global',
      texte:
        'La ligne « revenu brut global » (ou « déficit brut global ») de l’avis d’imposition, de non-imposition ou de dégrèvement.',
      etat: 'appliquee',
      preuve: 'A',
      source: ANNEXE_3,
      exemples: [
        exemple(
          'L’avis commun de vos parents porte un revenu brut global de 28 000 €.',
          foyer({ parents: 'maries', rbgCouple: 28_000 }),
          revenu(28_000),
        ),
      ],
    },
    {
      id: 'RES-2',
      titre: 'L’année des revenus',
      texte: ({ annee, anneeRevenus }) =>
        `Les revenus de l’avant-dernière année avant le dépôt : pour ${annee}, ceux de ${anneeRevenus}, sur l’avis reçu en ${anneeRevenus + 1}.`,
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
    },
    {
      id: 'RES-3',
      titre: 'Les revenus hors de l’avis',
      texte:
        'S’y ajoutent les revenus perçus à l’étranger, dans les collectivités d’outre-mer et en Nouvelle-Calédonie, et ceux qui sont imposés à un taux forfaitaire.',
      etat: 'appliquee',
      preuve: 'A',
      source: ANNEXE_3,
      exemples: [
        exemple(
          'Aux 28 000 € de l’avis s’ajoutent 2 000 € gagnés en Belgique.',
          foyer({ parents: 'maries', rbgCouple: 28_000, revenusEtranger: 2_000 }),
          revenu(30_000),
        ),
      ],
    },
    {
      id: 'RES-4',
      titre: 'Les pensions',
      texte:
        'Une pension versée à un tiers n’est pas déduite. Une pension reçue figure déjà dans le revenu brut global.',
      etat: 'appliquee',
      preuve: 'A',
      source: 'réponses ministérielles AN 12-90576 et AN 15-19357',
      exemples: [
        exemple(
          'Vos parents versent 5 000 € de pension, pour un revenu brut global de 28 000 €.',
          foyer({ parents: 'maries', rbgCouple: 28_000, pensionVersee: 5_000 }),
          revenu(28_000),
        ),
      ],
    },
    {
      id: 'RES-5',
      titre: 'Un revenu négatif',
      texte: 'Un déficit est comparé aux plafonds comme il est.',
      etat: 'appliquee',
      preuve: 'C',
      source: NON_RELU,
      exemples: [exemple('Vos parents ont un déficit de 1 500 €.', totaux(-1_500, 0), echelon('7'))],
    },
    {
      id: 'RES-6',
      titre: 'Le revenu fiscal de référence',
      texte:
        'Ni le revenu fiscal de référence ni le « justificatif d’impôt » ne conviennent : c’est une autre ligne.',
      etat: 'dossier',
      preuve: 'B',
      source: 'règles du Crous, 2022-2023',
    },
    {
      id: 'RES-7',
      titre: 'Des parents à l’étranger',
      texte: 'Le consulat fournit les éléments de revenu, convertis en euros au taux officiel.',
      etat: 'dossier',
      preuve: 'A',
      source: 'réponses ministérielles AN 16/00121 et 14/12954 ; circulaire du 24 mars 2022',
    },
    {
      id: 'RES-8',
      titre: 'Vos propres revenus',
      texte:
        'Si vous êtes sur l’avis de vos parents, vos revenus comptent avec les leurs, pour la part qui n’est pas exonérée d’impôt.',
      etat: 'dossier',
      preuve: 'M',
      source: NON_RELU,
    },
    {
      id: 'BOR-3',
      titre: 'L’addition de plusieurs avis',
      texte: 'Les revenus sont des euros entiers. Plusieurs avis s’additionnent, sans arrondi.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vos parents vivent ensemble sans être mariés : 10 001 € et 10 002 €.',
          foyer({ parents: 'non_maries_ensemble', rbgParentA: 10_001, rbgParentB: 10_002 }),
          revenu(20_003),
        ),
      ],
    },
  ],
} as const satisfies FamilleDeRegles;
