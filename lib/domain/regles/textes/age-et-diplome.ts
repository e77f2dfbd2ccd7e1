import { ARRETE_ENSM, F12214, NON_RELU } from '../../bourse/sources';
import { age, diplome, examen, exemple, PREMIERE_DEMANDE, refus, remplie } from '../situations';
import type { FamilleDeRegles } from '../types';

export const AGE_ET_DIPLOME = {
  cle: 'age-et-diplome',
  titre: 'L’âge et le diplôme',
  intro: 'Qui peut demander une bourse pour la première fois, et jusqu’à quand elle se renouvelle.',
  regles: [
    {
      id: 'AGE-1',
      titre: 'L’âge d’une première demande',
      texte: ({ regles }) =>
        `Pour une première demande, vous avez moins de ${regles.ageMaximum} ans au 1er septembre de l’année universitaire.`,
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous êtes né le 2 septembre 1997 et faites une première demande pour 2025-2026.',
          age({ ...PREMIERE_DEMANDE, dateNaissance: '1997-09-02' }),
          remplie('age'),
        ),
        exemple(
          'Vous êtes né la veille, le 1er septembre 1997.',
          age({ ...PREMIERE_DEMANDE, dateNaissance: '1997-09-01' }),
          refus('AGE'),
        ),
      ],
    },
    {
      id: 'AGE-2',
      titre: 'Après la limite',
      texte: 'La bourse continue après la limite d’âge tant que vous n’interrompez pas vos études.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous avez 30 ans, vous étiez déjà boursier et vos études n’ont pas été interrompues.',
          age({
            ...PREMIERE_DEMANDE,
            dateNaissance: '1995-01-15',
            premiereDemande: false,
            etudesInterrompues: false,
          }),
          remplie('age'),
        ),
        exemple(
          'Vous avez 30 ans, vous avez interrompu vos études puis les avez reprises.',
          age({
            ...PREMIERE_DEMANDE,
            dateNaissance: '1995-01-15',
            premiereDemande: false,
            etudesInterrompues: true,
          }),
          refus('AGE'),
        ),
      ],
    },
    {
      id: 'AGE-3',
      titre: 'Le service civique et le volontariat',
      texte:
        'La limite recule de la durée accomplie en service civique, volontariat dans les armées ou volontariat international.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous avez dépassé la limite de huit mois et accompli dix mois de service civique.',
          age({ ...PREMIERE_DEMANDE, dateNaissance: '1997-01-15', serviceCiviqueMois: 10 }),
          remplie('age'),
        ),
      ],
    },
    {
      id: 'AGE-4',
      titre: 'Les enfants élevés',
      texte: 'La limite recule d’un an par enfant que vous élevez.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous avez dépassé la limite de neuf mois et vous élevez un enfant.',
          age({ ...PREMIERE_DEMANDE, dateNaissance: '1996-12-01', enfantsEleves: 1 }),
          remplie('age'),
        ),
      ],
    },
    {
      id: 'AGE-5',
      titre: 'Le handicap',
      texte: 'Aucune limite d’âge quand la commission du handicap (CDAPH) a reconnu votre handicap.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous avez 40 ans et la CDAPH a reconnu votre handicap.',
          age({ ...PREMIERE_DEMANDE, dateNaissance: '1985-01-01', handicapCDAPH: true }),
          remplie('age'),
        ),
      ],
    },
    {
      id: 'AGE-6',
      titre: 'Une lecture plus large, écartée',
      texte:
        'Un simulateur public admet l’année de la limite incluse. Le texte dit « moins de » : nous ne la suivons pas.',
      etat: 'ecartee',
      preuve: 'C',
      source: 'OpenFisca',
    },
    {
      id: 'BOR-5',
      titre: 'Le jour où l’âge se compte',
      texte: ({ regles }) =>
        `L’âge se compte au 1er septembre : qui a ${regles.ageMaximum} ans ce jour-là a atteint la limite.`,
      etat: 'appliquee',
      preuve: 'B',
      source: `${F12214} ; ${ARRETE_ENSM}`,
    },
    {
      id: 'DIP-1',
      titre: 'Le baccalauréat',
      texte:
        'La première année demande le baccalauréat, ou un titre admis en équivalence ou en dispense. Il peut être en préparation.',
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [
        exemple(
          'Vous entrez en première année sans baccalauréat ni titre équivalent.',
          diplome({ premiereAnnee: true, baccalaureat: 'aucun' }),
          refus('DIPLOME'),
        ),
        exemple(
          'Vous êtes en terminale.',
          diplome({ premiereAnnee: true, baccalaureat: 'en_cours' }),
          remplie('diplome'),
        ),
      ],
    },
    {
      id: 'DIP-2',
      titre: 'À partir de la deuxième année',
      texte:
        'Le baccalauréat ne serait plus exigé après la première année. Aucun texte lu ne le dit : le Crous examine.',
      etat: 'examen',
      preuve: 'M',
      source: NON_RELU,
      exemples: [
        exemple(
          'Vous entrez en deuxième année sans baccalauréat.',
          diplome({ premiereAnnee: false, baccalaureat: 'aucun' }),
          examen('DIP-2'),
        ),
      ],
    },
  ],
} as const satisfies FamilleDeRegles;
