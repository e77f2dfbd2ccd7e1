import 'server-only';
import type {
  CommandeCvec,
  MaintienExoneration,
  RefusCvec,
  RefusExoneration,
  RefusRemboursement,
} from '@/lib/domain/cvec';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus } from '@/lib/domain/noyau/resultat';
import type { Horloge } from '../../ports/horloge';
import { appliquer, type Cible } from '../depot';
import { juger, tirer } from '../juger';
import type { Situation } from '../situation';

/** An agent as a decision needs them; `crous` is `null` for the national role. */
export interface AgentQuiDecide {
  readonly id: string;
  readonly crous: string | null;
}

interface DeLAgent {
  readonly agent: AgentQuiDecide;
  readonly horloge: Horloge;
  /** A sentence of the agent, shown to the student. */
  readonly precision?: string;
}

type Decision = Resultat<'decidee', RefusCvec | 'introuvable'>;

/** One decision on what hangs on a contribution. Another Crous does not see it: the answer is that there is nothing. */
function decider(
  cible: Cible,
  { agent, horloge, precision }: DeLAgent,
  commande: (situation: Situation) => CommandeCvec,
): Promise<Decision> {
  return appliquer(cible, (situation) => {
    if (agent.crous !== null && agent.crous !== situation.crous) return refus('introuvable' as const);
    return juger(situation, {
      commande: commande(situation),
      acteur: 'crous',
      horloge,
      details: { decision: { agent: agent.id, precision: precision ?? null } },
      repondre: () => 'decidee' as const,
    });
  });
}

export const accorderExoneration = (demande: string, par: DeLAgent): Promise<Decision> =>
  decider({ par: 'demande', demande }, par, (situation) => ({
    ...{ type: 'accorder_exoneration', demande, tirages: tirer(situation, par.horloge) },
  }));

export const refuserExoneration = (
  demande: string,
  motif: RefusExoneration,
  par: DeLAgent,
): Promise<Decision> =>
  decider({ par: 'demande', demande }, par, () => ({ type: 'refuser_exoneration', demande, motif }));

/** Withdraws the exemption whose bourse is refused: its attestation is no longer valid. */
export const retirerExoneration = (demande: string, par: DeLAgent): Promise<Decision> =>
  decider({ par: 'demande', demande }, par, () => ({ type: 'retirer_exoneration', demande }));

export const maintenirExoneration = (
  demande: string,
  motif: MaintienExoneration,
  par: DeLAgent,
): Promise<Decision> =>
  decider({ par: 'demande', demande }, par, () => ({ type: 'maintenir_exoneration', demande, motif }));

/** The request and the refund that it asks for have the same name. */
export const accorderRemboursement = (remboursement: string, par: DeLAgent): Promise<Decision> =>
  decider({ par: 'remboursement', remboursement }, par, () => ({
    type: 'accorder_remboursement',
    remboursement,
  }));

export const refuserRemboursement = (
  remboursement: string,
  motif: RefusRemboursement,
  par: DeLAgent,
): Promise<Decision> =>
  decider({ par: 'remboursement', remboursement }, par, () => ({
    ...{ type: 'refuser_remboursement', remboursement, motif },
  }));
