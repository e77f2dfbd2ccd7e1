import 'server-only';

/** What somebody who works may do here. */
export type Droit = 'instruire' | 'virer' | 'affecter' | 'deposer_listes' | 'designer';
export type RoleAgent = 'instruction' | 'comptable' | 'national' | 'referent';

interface Travaillant {
  readonly id: string;
  readonly email: string;
  readonly prenom: string;
  readonly nom: string;
}

/** `crous` is the code of the one whose requests are seen; `null` sees them all. */
export type AgentDuCrous = Travaillant & {
  readonly role: 'instruction' | 'comptable' | 'national';
  readonly crous: string | null;
};
/** The rounds are one for the whole country. */
export type AgentNational = Travaillant & { readonly role: 'national'; readonly crous: null };
export type Comptable = Travaillant & { readonly role: 'comptable'; readonly crous: string };
export type Referent = Travaillant & { readonly role: 'referent'; readonly uai: string };
export type AgentConnecte = AgentDuCrous | AgentNational | Comptable | Referent;

/** Who has a right, and nobody else: a role that is not named has none. */
interface ParDroit {
  readonly instruire: AgentDuCrous;
  readonly virer: Comptable;
  readonly affecter: AgentNational;
  readonly deposer_listes: Referent;
  readonly designer: Referent;
}
export type AgentPour<D extends Droit> = ParDroit[D];

const DROITS: Readonly<Record<RoleAgent, readonly Droit[]>> = {
  instruction: ['instruire'],
  comptable: ['instruire', 'virer'],
  national: ['instruire', 'affecter'],
  referent: ['deposer_listes', 'designer'],
};

export const estDroit = (texte: string): texte is Droit =>
  Object.values(DROITS).some((droits) => droits.some((droit) => droit === texte));

/** The agent, when the role has the right; `null` otherwise. */
export function autoriser<D extends Droit>(agent: AgentConnecte | null, droit: D): AgentPour<D> | null {
  return agent && DROITS[agent.role].includes(droit) ? (agent as AgentPour<D>) : null;
}

/** The space where a role works, and where it signs in. */
export const espaceDe = (droit: Droit): '/instruction' | '/etablissement' =>
  droit === 'deposer_listes' || droit === 'designer' ? '/etablissement' : '/instruction';

export const accueilDe = ({ role }: Pick<AgentConnecte, 'role'>) =>
  espaceDe(role === 'referent' ? 'deposer_listes' : 'instruire');
