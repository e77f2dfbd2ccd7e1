import { NON_RELU } from '../../bourse/sources';
import { exemple, sansChangement } from '../situations';
import type { FamilleDeRegles } from '../types';

const REGLES_DU_CROUS = 'règles du Crous, 2022-2023';
const RECOURS = 'Crous de Créteil et de Rennes';

export const CALENDRIER = {
  cle: 'calendrier-et-recours',
  titre: 'Les dates et les recours',
  intro: 'Jusqu’à quand demander, depuis quand être payé, comment contester.',
  regles: [
    {
      id: 'TAR-1',
      titre: 'Jusqu’à quand demander',
      texte:
        'Jusqu’au 31 décembre de l’année universitaire. Après, seulement pour un changement durable et notable.',
      etat: 'appliquee',
      preuve: 'B',
      source: REGLES_DU_CROUS,
      exemples: [
        exemple(
          'Vous déposez le 31 décembre 2025 pour 2025-2026.',
          sansChangement,
          { type: 'recevable', recevable: true },
          { calendrier: { depotDse: '2025-12-31', changementNotable: false } },
        ),
        exemple(
          'Vous déposez le lendemain.',
          sansChangement,
          { type: 'recevable', recevable: false },
          { calendrier: { depotDse: '2026-01-01', changementNotable: false } },
        ),
      ],
    },
    {
      id: 'TAR-2',
      titre: 'Depuis quand être payé',
      texte: 'Pièces complètes au 31 octobre : depuis septembre. Après : le mois qui suit, sans rattrapage.',
      etat: 'appliquee',
      preuve: 'B',
      source: REGLES_DU_CROUS,
      exemples: [
        exemple(
          'Vos pièces sont complètes le 31 octobre 2025.',
          sansChangement,
          { type: 'paye', depuis: '2025-09' },
          { calendrier: { depotDse: '2025-09-20', piecesCompletes: '2025-10-31' } },
        ),
        exemple(
          'Elles le sont le 2 décembre 2025.',
          sansChangement,
          { type: 'paye', depuis: '2026-01' },
          { calendrier: { depotDse: '2025-09-20', piecesCompletes: '2025-12-02' } },
        ),
      ],
    },
    {
      id: 'REC-1',
      titre: 'Recours gracieux',
      texte: 'Devant le recteur de région académique, dans les deux mois qui suivent la décision.',
      etat: 'appliquee',
      preuve: 'B',
      source: RECOURS,
      exemples: [
        exemple(
          'Décision reçue le 10 juillet 2025, recours envoyé le 10 septembre.',
          sansChangement,
          { type: 'recours', dansLeDelai: true },
          { calendrier: { dateNotification: '2025-07-10', dateRecours: '2025-09-10' } },
        ),
        exemple(
          'Recours envoyé le lendemain.',
          sansChangement,
          { type: 'recours', dansLeDelai: false },
          { calendrier: { dateNotification: '2025-07-10', dateRecours: '2025-09-11' } },
        ),
      ],
    },
    {
      id: 'REC-2',
      titre: 'Recours hiérarchique',
      texte: 'Devant le ministre, par l’intermédiaire du recteur, dans les deux mois.',
      etat: 'dossier',
      preuve: 'B',
      source: RECOURS,
    },
    {
      id: 'REC-3',
      titre: 'Tribunal administratif',
      texte:
        'Dans les deux mois. Deux mois de silence valent rejet. Aucun recours préalable n’est obligatoire.',
      etat: 'dossier',
      preuve: 'B',
      source: RECOURS,
    },
    {
      id: 'REC-4',
      titre: 'Le délai franc',
      texte:
        'Devant le tribunal, le jour de la décision et le dernier jour ne compteraient pas. Nous annonçons le délai le plus court.',
      etat: 'dossier',
      preuve: 'M',
      source: NON_RELU,
    },
  ],
} as const satisfies FamilleDeRegles;
