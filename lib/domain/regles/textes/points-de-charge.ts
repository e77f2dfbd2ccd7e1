import type { Bareme } from '../../baremes';
import { nombre } from '../../bourse/format';
import { F12214, LESCROUS } from '../../bourse/sources';
import { charges, exemple, points } from '../situations';
import type { FamilleDeRegles } from '../types';

const palier = ({ points: { paliers } }: Bareme, rang: number): string => {
  const [debut, suivant] = [paliers[rang], paliers[rang + 1]];
  if (!debut) return 'Cette distance ne donnait pas encore de points à part.';
  const donne = debut.points < 2 ? `${debut.points} point` : `${debut.points} points`;
  if (debut.kmMin === 0) return `Moins de ${nombre(suivant?.kmMin ?? 0)} km : ${donne}.`;
  const fin = suivant ? `à moins de ${nombre(suivant.kmMin)} km` : 'et plus';
  return `${nombre(debut.kmMin)} km ${fin} : ${donne}. Les points d’un palier remplacent ceux du précédent.`;
};

const situation = (valeur: number | null): string =>
  valeur === null ? 'Ces points n’existaient pas encore cette année-là.' : `${valeur} points.`;

export const POINTS_DE_CHARGE = {
  cle: 'points-de-charge',
  titre: 'Les points de charge',
  intro: 'Ils s’additionnent, sans plafond. Plus vous en avez, plus les plafonds de revenus sont hauts.',
  regles: [
    {
      id: 'PTS-1',
      titre: 'Études proches du domicile',
      texte: (bareme) => palier(bareme, 0),
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [exemple('Vous étudiez à 29 km.', charges({ distanceKm: 29 }), points(0))],
    },
    {
      id: 'PTS-2',
      titre: 'Premier palier de distance',
      texte: (bareme) => palier(bareme, 1),
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [exemple('Vous étudiez à 30 km.', charges({ distanceKm: 30 }), points(1))],
    },
    {
      id: 'PTS-3',
      titre: 'Deuxième palier',
      texte: (bareme) => palier(bareme, 2),
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [exemple('Vous étudiez à 250 km.', charges({ distanceKm: 250 }), points(2))],
    },
    {
      id: 'PTS-4',
      titre: 'Très longue distance, depuis la rentrée 2022',
      texte: (bareme) => palier(bareme, 3),
      etat: 'appliquee',
      preuve: 'B',
      source: 'circulaire du 24 mars 2022 ; etudiant.gouv.fr, page 2690',
      exemples: [
        exemple('Votre famille vit à 3 500 km.', charges({ distanceKm: 3_500 }), points(3)),
        exemple('La même distance en 2021-2022.', charges({ distanceKm: 3_500 }), points(2), {
          annee: '2021-2022',
        }),
      ],
    },
    {
      id: 'PTS-5',
      titre: 'Les antipodes, depuis la rentrée 2022',
      texte: (bareme) => palier(bareme, 4),
      etat: 'appliquee',
      preuve: 'B',
      source: 'circulaire du 24 mars 2022 ; etudiant.gouv.fr, page 2690',
      exemples: [exemple('Votre famille vit à 13 000 km.', charges({ distanceKm: 13_000 }), points(4))],
    },
    {
      id: 'PTS-6',
      titre: 'Handicap, depuis la rentrée 2023',
      texte: ({ points: { handicapCDAPH } }) =>
        `Un droit ouvert et notifié par la CDAPH, pour l’année universitaire ou celle d’avant : ${situation(handicapCDAPH)}`,
      etat: 'appliquee',
      preuve: 'B',
      source: 'enseignementsup-recherche.gouv.fr, page 92181',
      exemples: [
        exemple('La CDAPH a reconnu votre handicap.', charges({ handicapCDAPH: true }), points(4)),
        exemple('La même situation en 2022-2023.', charges({ handicapCDAPH: true }), points(0), {
          annee: '2022-2023',
        }),
      ],
    },
    {
      id: 'PTS-7',
      titre: 'Étudiant aidant, depuis la rentrée 2023',
      texte: ({ points: { etudiantAidant } }) =>
        `Vous aidez sans salaire un proche handicapé dont la CDAPH reconnaît le besoin d’aide (grands-parents compris depuis 2025) : ${situation(etudiantAidant)}`,
      etat: 'appliquee',
      preuve: 'B',
      source: F12214,
      exemples: [exemple('Vous aidez votre frère handicapé.', charges({ etudiantAidant: true }), points(4))],
    },
    {
      id: 'PTS-8',
      titre: 'Handicap et aidant',
      texte: 'Les deux s’additionnent.',
      etat: 'appliquee',
      preuve: 'B',
      source: LESCROUS,
      exemples: [
        exemple(
          'Vous êtes handicapé et aidant.',
          charges({ handicapCDAPH: true, etudiantAidant: true }),
          points(8),
        ),
      ],
    },
    {
      id: 'PTS-9',
      titre: 'Points supprimés en 2008',
      texte:
        'Parent isolé, pupille, mariage, enfant de l’étudiant : ces situations ne donnent plus de points.',
      etat: 'ecartee',
      preuve: 'A',
      source: 'réponse ministérielle, Sénat 080504501',
    },
  ],
} as const satisfies FamilleDeRegles;
