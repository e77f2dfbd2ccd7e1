import 'server-only';

/** An agent as a decision needs them; `crous` is `null` for the national role. */
export interface AgentDuneDecision {
  readonly id: string;
  readonly crous: string | null;
}
