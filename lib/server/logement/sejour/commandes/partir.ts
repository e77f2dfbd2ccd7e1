import 'server-only';
import { succes } from '@/lib/domain/noyau/resultat';
import type { Horloge } from '../../../ports/horloge';
import { conduire } from './conduire';

interface DeLEtudiant {
  readonly sejour: string;
  readonly personneId: string;
  readonly horloge: Horloge;
}

/** Notice to leave on a day: it counts from today. */
export const donnerPreavis = ({ sejour, personneId, horloge }: DeLEtudiant, depart: string) =>
  conduire({
    cible: { par: 'etudiant', id: sejour, personneId },
    ...{ acteur: 'etudiant', horloge },
    commande: () => succes({ type: 'donner_preavis', depart }),
  });

/** Gives the room up before the keys: it goes to somebody else. */
export const desister = ({ sejour, personneId, horloge }: DeLEtudiant) =>
  conduire({
    cible: { par: 'etudiant', id: sejour, personneId },
    ...{ acteur: 'etudiant', horloge },
    commande: () => succes({ type: 'desister' }),
  });
