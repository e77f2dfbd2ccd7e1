import { ARRETE_ENSM, F12214, NON_RELU } from '../../bourse/sources';
import { etudes, examen, exemple, nationalite, refus, remplie } from '../situations';
import type { FamilleDeRegles } from '../types';

const EUROPEEN = {
  groupe: 'ue_eee_suisse',
  conditionUEEmploiOuParent: false,
  integration: false,
  residenceReguliereAns: 0,
} as const;

const AUTRE = {
  groupe: 'autre',
  statutProtection: 'aucun',
  titreSejour: true,
  domicileFranceAns: 2,
  foyerFiscalFranceAns: 2,
} as const;

export const NATIONALITE = {
  cle: 'nationalite',
  titre: 'La nationalité et le séjour',
  intro: 'Ce qui est demandé selon votre nationalité ou votre protection.',
  regles: [
    {
      id: 'NAT-1',
      titre: 'Français',
      texte: 'Aucune condition de séjour pour les étudiants français.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [exemple('Vous êtes français.', nationalite({ groupe: 'france' }), remplie('nationalite'))],
    },
    {
      id: 'NAT-2',
      titre: 'Européen ou suisse',
      texte: ({ regles }) =>
        'Un seul de ces liens suffit : un emploi réel en France ; un parent ou un tuteur qui y a perçu des revenus ; une ' +
        `intégration suffisante (présence, scolarité, famille) ; ${regles.residenceUEAns} ans de résidence régulière ininterrompue.`,
      etat: 'appliquee',
      preuve: 'B',
      source: `${F12214} ; ${ARRETE_ENSM}`,
      exemples: [
        exemple(
          'Vous êtes italien et avez travaillé quelques mois en France.',
          nationalite({ ...EUROPEEN, conditionUEEmploiOuParent: true }),
          remplie('nationalite'),
        ),
        exemple(
          'Vous êtes italien, sans lien avec la France, depuis quatre ans.',
          nationalite({ ...EUROPEEN, residenceReguliereAns: 4 }),
          refus('NATIONALITE'),
        ),
      ],
    },
    {
      id: 'NAT-3',
      titre: 'Andorran',
      texte: 'Les Andorrans de formation française sont admis.',
      etat: 'appliquee',
      preuve: 'B',
      source: `${F12214} ; ${ARRETE_ENSM}`,
      exemples: [exemple('Vous êtes andorran.', nationalite({ groupe: 'andorre' }), remplie('nationalite'))],
    },
    {
      id: 'NAT-4',
      titre: 'Autre nationalité',
      texte: ({ regles: { sejourAns } }) =>
        `Trois conditions au 1er septembre : un titre de séjour en cours de validité, un domicile en France depuis au moins ${sejourAns} ans, ` +
        `et le foyer fiscal de vos parents ou de votre tuteur en France depuis au moins ${sejourAns} ans.`,
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous êtes sénégalais, avec un titre de séjour, et votre famille est en France depuis deux ans.',
          nationalite(AUTRE),
          remplie('nationalite'),
        ),
        exemple(
          'Vous êtes en France depuis un an.',
          nationalite({ ...AUTRE, domicileFranceAns: 1 }),
          refus('SEJOUR_2_ANS'),
        ),
        exemple(
          'Vos parents n’ont de foyer fiscal en France que depuis un an.',
          nationalite({ ...AUTRE, foyerFiscalFranceAns: 1 }),
          refus('FOYER_FISCAL_FRANCE'),
        ),
      ],
    },
    {
      id: 'NAT-5',
      titre: 'Réfugié ou apatride',
      texte: 'Un réfugié ou un apatride reconnu par l’Ofpra est admis, sans délai de séjour.',
      etat: 'appliquee',
      preuve: 'B',
      source: ARRETE_ENSM,
      exemples: [
        exemple(
          'Vous êtes réfugié depuis trois mois.',
          nationalite({ groupe: 'autre', statutProtection: 'refugie' }),
          remplie('nationalite'),
        ),
      ],
    },
    {
      id: 'NAT-6',
      titre: 'Protection subsidiaire ou temporaire',
      texte:
        'La protection subsidiaire et la protection temporaire ouvrent droit à la bourse, sans délai de séjour.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'refugies.info',
      exemples: [
        exemple(
          'Vous êtes sous protection temporaire.',
          nationalite({ groupe: 'autre', statutProtection: 'protection_temporaire' }),
          remplie('nationalite'),
        ),
      ],
    },
    {
      id: 'NAT-7',
      titre: 'Britannique',
      texte:
        'Européen jusqu’en 2020-2021, puis comme les autres nationalités. Un résident protégé par l’accord de retrait est examiné par le Crous.',
      etat: 'examen',
      preuve: 'C',
      source: `OpenFisca ; ${NON_RELU}`,
      exemples: [
        exemple(
          'Vous êtes britannique, protégé par l’accord de retrait, en France depuis un an.',
          nationalite({ ...AUTRE, groupe: 'royaume_uni', accordDeRetrait: true, domicileFranceAns: 1 }),
          examen('NAT-7'),
        ),
      ],
    },
    {
      id: 'NAT-8',
      titre: 'Diplôme « Passerelle »',
      texte: 'Les diplômes « Passerelle » pour réfugiés ouvrent droit à la bourse depuis 2019.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'refugies.info',
      exemples: [
        exemple(
          'Vous suivez un diplôme « Passerelle » en 2025-2026.',
          etudes({ diplomePasserelle: true }),
          remplie('etudes'),
        ),
        exemple(
          'Vous le suiviez en 2018-2019.',
          etudes({ diplomePasserelle: true }),
          refus('FORMATION_NON_HABILITEE'),
          { annee: '2018-2019' },
        ),
      ],
    },
  ],
} as const satisfies FamilleDeRegles;
