import { nombre } from '../../bourse/format';
import { F12214, NON_RELU } from '../../bourse/sources';
import { echelon, exemple, refus, totaux } from '../situations';
import type { FamilleDeRegles } from '../types';

const ARRETES_DE_TAUX = 'arrêtés annuels fixant les taux';
const ARRETES_DE_PLAFONDS = 'arrêtés annuels fixant les plafonds';

export const MONTANTS = {
  cle: 'echelon-et-montants',
  titre: 'L’échelon et les montants',
  intro: 'Comment le tableau se lit, ce qui est versé, et quand.',
  regles: [
    {
      id: 'BOR-1',
      titre: 'Le plafond est inclus',
      texte:
        'L’échelon est le plus élevé dont le plafond n’est pas dépassé. Un revenu égal au plafond l’ouvre.',
      etat: 'appliquee',
      preuve: 'B',
      source: ARRETES_DE_PLAFONDS,
      exemples: [exemple('5 points et 37 111 €.', totaux(37_111, 5), echelon('1'))],
    },
    {
      id: 'BOR-2',
      titre: 'Aucune tolérance',
      texte: ({ plafonds }) =>
        `Un euro de plus fait perdre l’échelon. Le tableau va jusqu’à ${plafonds.length - 1} points : au-delà, sa dernière ligne s’applique.`,
      etat: 'appliquee',
      preuve: 'A',
      source: 'réponse ministérielle, AN 12-110491',
      exemples: [
        exemple('5 points et 37 112 €.', totaux(37_112, 5), echelon('0bis')),
        exemple('5 points et 54 570 €.', totaux(54_570, 5), refus('HORS_BAREME')),
        exemple('21 points et 101 347 €.', totaux(101_347, 21), echelon('0bis')),
      ],
    },
    {
      id: 'BOR-6',
      titre: 'La mensualité',
      texte: ({ mensualites }) =>
        `Le montant annuel publié, en ${mensualites} mensualités, de septembre à juin. En francs Pacifique, arrondi au franc.`,
      etat: 'appliquee',
      preuve: 'B',
      source: ARRETES_DE_TAUX,
      exemples: [
        exemple('Vous êtes à l’échelon 5.', totaux(10_000, 0), {
          type: 'verse',
          annuel: 5_212,
          mensualites: 10,
        }),
      ],
    },
    {
      id: 'OMR-5',
      titre: 'Les francs Pacifique',
      texte:
        'En Polynésie et en Nouvelle-Calédonie, les montants sont convertis à la parité fixe, arrondis au franc.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'taux publiés en Polynésie, 2018',
    },
    {
      id: 'MTT-1',
      titre: 'Le total sur douze mois',
      texte:
        'Avec le maintien pendant les grandes vacances, le total est celui que publie l’arrêté. Il ne se recalcule pas.',
      etat: 'appliquee',
      preuve: 'A',
      source: ARRETES_DE_TAUX,
      exemples: [
        exemple(
          'Vous êtes à l’échelon 1, avec le maintien.',
          totaux(33_000, 5),
          { type: 'verse', annuel: 2_596, mensualites: 12 },
          { options: { maintienGrandesVacances: true } },
        ),
      ],
    },
    {
      id: 'MTT-2',
      titre: 'Des totaux déduits',
      texte:
        'Pour 2019-2020, et les échelons 6 et 7 de 2021-2022, le total sur douze mois est déduit, pas relu dans l’arrêté.',
      etat: 'appliquee',
      preuve: 'C',
      source: NON_RELU,
    },
    {
      id: 'MTT-3',
      titre: 'L’écart d’arrondi',
      texte:
        'Douze mensualités ne font pas toujours le total publié, à quelques centimes près. Aucun texte lu ne dit quand l’écart est versé.',
      etat: 'dossier',
      preuve: 'M',
      source: NON_RELU,
    },
    {
      id: 'e.3',
      titre: 'Qui garde sa bourse l’été',
      texte:
        'L’année n’est pas finie au 1er juillet, et : parents outre-mer et études en métropole ou dans une autre île ; ou Français ou Européen dont les parents vivent trop loin à l’étranger ; ou pupille de l’État ; ou orphelin de père et de mère ; ou ancien de l’aide sociale à l’enfance sans hébergement.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
    },
    {
      id: 'e.4',
      titre: 'Étudier outre-mer',
      texte: ({ complementOutreMer }) =>
        complementOutreMer === null
          ? 'Aucun complément cette année-là.'
          : `${nombre(complementOutreMer)} € de plus par mois pour qui est inscrit outre-mer, d’où qu’il vienne.`,
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous êtes à l’échelon 1, inscrit à La Réunion.',
          totaux(33_000, 5),
          { type: 'verse', annuel: 2_463, mensualites: 10 },
          { options: { etudesOutreMer: true } },
        ),
      ],
    },
    {
      id: 'PAY-1',
      titre: 'Le jour du paiement',
      texte:
        'Mise en paiement avant le 5 de chaque mois ; le virement arrive 5 à 10 jours ouvrés plus tard. Un week-end ou un jour férié décale d’un à deux jours.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'Cnous, 2018',
    },
    {
      id: 'PAY-2',
      titre: 'Septembre payé en août',
      texte:
        'La mensualité de septembre est payée fin août si le dossier et l’inscription sont terminés avant le 25 août.',
      etat: 'appliquee',
      preuve: 'A',
      source: 'arrêtés annuels fixant les taux, article 1er',
    },
    {
      id: 'PAY-3',
      titre: 'Avant 2010',
      texte:
        'La bourse était payée en neuf mensualités, d’octobre à juin. Le passage à dix s’est fait en 2010.',
      etat: 'dossier',
      preuve: 'A',
      source: 'circulaires antérieures à 2010',
    },
    {
      id: 'PAY-4',
      titre: 'Les dates connues',
      texte:
        'Les jours de paiement publiés sont repris. Les autres suivent la règle et peuvent bouger d’un jour ou deux.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'règles du Crous, 2022-2023 ; presse',
    },
  ],
} as const satisfies FamilleDeRegles;
