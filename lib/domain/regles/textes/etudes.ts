import { ARRETE_ENSM, CIRCULAIRE_2002, F12214, F18291, NON_RELU } from '../../bourse/sources';
import { etudes, examen, exemple, refus, remplie } from '../situations';
import type { FamilleDeRegles } from '../types';

export const ETUDES = {
  cle: 'etudes',
  titre: 'Les études et les situations exclues',
  intro: 'Les formations qui ouvrent droit à la bourse, et les situations qui ne se cumulent pas avec elle.',
  regles: [
    {
      id: 'ETU-1',
      titre: 'Les études admises',
      texte:
        'Des études supérieures en formation initiale, à temps plein, sous statut étudiant, dans un établissement public ou ' +
        'privé habilité à recevoir des boursiers, en France ou dans un État du Conseil de l’Europe.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous entrez à l’université publique, à temps plein.',
          etudes({ etablissement: 'public', tempsPlein: true }),
          remplie('etudes'),
        ),
        exemple(
          'Votre école privée n’est pas habilitée à recevoir des boursiers.',
          etudes({ etablissement: 'prive_non_habilite' }),
          refus('FORMATION_NON_HABILITEE'),
        ),
        exemple('Vous étudiez à temps partiel.', etudes({ tempsPlein: false }), refus('FORMATION_INITIALE')),
        exemple(
          'Vous êtes en formation continue.',
          etudes({ formationContinue: true }),
          refus('FORMATION_INITIALE'),
        ),
      ],
    },
    {
      id: 'ETU-2',
      titre: 'Les études dans un autre pays d’Europe',
      texte:
        'Elles mènent à un diplôme national, à temps plein, sur l’année ou deux semestres, avec un logement sur place. Le Crous examine.',
      etat: 'examen',
      preuve: 'C',
      source: NON_RELU,
      exemples: [
        exemple(
          'Vous préparez une licence en Belgique.',
          etudes({ lieu: 'conseil_europe' }),
          examen('ETU-2'),
        ),
        exemple(
          'Vous préparez une licence au Canada.',
          etudes({ lieu: 'autre_pays' }),
          refus('FORMATION_NON_HABILITEE'),
        ),
      ],
    },
    {
      id: 'ETU-3',
      titre: 'Les diplômes',
      texte:
        'Licence, licence professionnelle, BUT, BTS, classe préparatoire, DEUST, master, diplôme d’ingénieur, formations de santé : toutes ouvrent droit.',
      etat: 'appliquee',
      preuve: 'C',
      source: F12214,
    },
    {
      id: 'ETU-4',
      titre: 'Le doctorat',
      texte: 'Le doctorat serait exclu. Une seule source, non officielle, le dit : le Crous examine.',
      etat: 'examen',
      preuve: 'C',
      source: 'OpenFisca',
      exemples: [exemple('Vous entrez en doctorat.', etudes({ anneeEtude: 'doctorat_1' }), examen('ETU-4'))],
    },
    {
      id: 'ETU-5',
      titre: 'Les autres ministères',
      texte:
        'Culture et Agriculture : mêmes plafonds, mêmes montants, même dossier. Formations sanitaires et sociales : la région. ' +
        'Quelques écoles (marine marchande, mines et télécoms, armées) ont leurs propres bourses.',
      etat: 'dossier',
      preuve: 'B',
      source: 'Crous de Créteil',
    },
    {
      id: 'EXC-1',
      titre: 'L’alternance',
      texte: 'Un contrat d’apprentissage ou de professionnalisation est rémunéré : il exclut la bourse.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [exemple('Vous êtes apprenti.', etudes({ apprentissage: true }), refus('ALTERNANCE'))],
    },
    {
      id: 'EXC-2',
      titre: 'France Travail',
      texte: 'Une inscription à France Travail ou une aide à la formation professionnelle exclut la bourse.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous êtes inscrit à France Travail.',
          etudes({ inscritFranceTravail: true }),
          refus('FRANCE_TRAVAIL'),
        ),
      ],
    },
    {
      id: 'EXC-3',
      titre: 'Les agents publics',
      texte:
        'Un fonctionnaire stagiaire, ou un agent titulaire même en disponibilité ou en congé sans traitement, n’a pas droit à la bourse.',
      etat: 'appliquee',
      preuve: 'B',
      source: CIRCULAIRE_2002,
      exemples: [
        exemple(
          'Vous êtes fonctionnaire stagiaire.',
          etudes({ fonctionnaireStagiaire: true }),
          refus('AGENT_PUBLIC'),
        ),
      ],
    },
    {
      id: 'EXC-4',
      titre: 'La retraite',
      texte: 'Une personne retraitée n’a pas droit à la bourse.',
      etat: 'appliquee',
      preuve: 'A',
      source: ARRETE_ENSM,
      exemples: [exemple('Vous êtes retraité.', etudes({ retraite: true }), refus('FORMATION_INITIALE'))],
    },
    {
      id: 'EXC-5',
      titre: 'La détention',
      texte: 'Une personne détenue n’a pas droit à la bourse, sauf en semi-liberté.',
      etat: 'appliquee',
      preuve: 'B',
      source: CIRCULAIRE_2002,
      exemples: [exemple('Vous êtes détenu.', etudes({ detenu: true }), refus('FORMATION_INITIALE'))],
    },
    {
      id: 'EXC-6',
      titre: 'L’internat de médecine',
      texte: 'Un interne de médecine est rémunéré : il n’a pas droit à la bourse.',
      etat: 'appliquee',
      preuve: 'B',
      source: F18291,
      exemples: [
        exemple('Vous êtes interne de médecine.', etudes({ interneMedecine: true }), refus('INTERNAT')),
      ],
    },
    {
      id: 'EXC-7',
      titre: 'La préprofessionnalisation',
      texte: 'Un contrat de préprofessionnalisation rémunéré ne se cumule pas avec la bourse.',
      etat: 'appliquee',
      preuve: 'B',
      source: F18291,
      exemples: [
        exemple(
          'Vous avez un contrat de préprofessionnalisation.',
          etudes({ preprofessionnalisation: true }),
          refus('CUMUL_INTERDIT'),
        ),
      ],
    },
    {
      id: 'EXC-8',
      titre: 'La mise à niveau linguistique à l’étranger',
      texte: 'Elle serait exclue. Une seule source, non officielle, le dit : le Crous examine.',
      etat: 'examen',
      preuve: 'C',
      source: NON_RELU,
      exemples: [
        exemple(
          'Vous passez une année de mise à niveau linguistique à l’étranger.',
          etudes({ miseANiveauLinguistique: true }),
          examen('EXC-8'),
        ),
      ],
    },
    {
      id: 'EXC-9',
      titre: 'Une prise en charge par le ministère de l’outre-mer',
      texte: 'Un étudiant d’outre-mer déjà pris en charge par ce ministère n’a pas droit à la bourse.',
      etat: 'appliquee',
      preuve: 'A',
      source: ARRETE_ENSM,
    },
    {
      id: 'EXC-10',
      titre: 'Une autre bourse d’un État ou d’un ministère',
      texte: 'La bourse d’un gouvernement étranger ou d’un autre ministère ne se cumule pas.',
      etat: 'appliquee',
      preuve: 'B',
      source: F18291,
      exemples: [
        exemple(
          'Votre pays vous verse déjà une bourse.',
          etudes({ autreBourseEtat: true }),
          refus('CUMUL_INTERDIT'),
        ),
      ],
    },
  ],
} as const satisfies FamilleDeRegles;
