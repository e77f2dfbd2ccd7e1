import 'server-only';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { AgentQuiDecide } from '../../../cvec';
import type { Horloge } from '../../../ports/horloge';
import { conduire } from './conduire';

export interface EtatDesLieuxFait {
  readonly sejour: string;
  readonly le: DateCivile;
  readonly observations: string | null;
  readonly agent: AgentQuiDecide;
  readonly horloge: Horloge;
}

const ECRIRE = `INSERT INTO "EtatDesLieux" ("sejourId", genre, "agentId", "faitLe", observations, "enregistreLe")
  VALUES ($1::uuid, $2, $3::uuid, $4::date, $5, $6::timestamptz)`;

/** An agent of the Crous records an inventory: on the way in the stay is « entré », on the way out it ends. */
export function constaterEtatDesLieux({ sejour, le, observations, agent, horloge }: EtatDesLieuxFait) {
  return conduire({
    cible: { par: 'agent', id: sejour, crous: agent.crous },
    ...{ acteur: 'crous', horloge },
    commande: ({ vie }) => {
      if (vie.partiLe) return refus('hors_etat');
      return succes({ type: vie.entreLe ? 'constater_sortie' : 'constater_entree', le } as const);
    },
    ecrire: async (tx, { apres }) => {
      const genre = apres.partiLe ? 'sortie' : 'entree';
      const instant = horloge.maintenant().toISOString();
      await tx.$executeRawUnsafe(ECRIRE, sejour, genre, agent.id, le, observations, instant);
    },
  });
}
