import 'server-only';
import type { IssueBancaire } from '../adaptateurs/banque-locale';

export interface Denouement {
  /** What the portal is told, from server to server, and how many seconds after the choice. */
  readonly notifications: readonly { readonly issue: IssueBancaire; readonly apresSecondes: number }[];
  /** What the browser brings back; `null` when it never comes back. */
  readonly retour: IssueBancaire | null;
}

/** Long enough to see the portal wait. */
const RETARD = 10;
const aussitot = (issue: IssueBancaire) => ({ issue, apresSecondes: 0 });

/** Everything that a bank was seen to do, to choose from. */
export const DENOUEMENTS = {
  accepte: { notifications: [aussitot('accepte')], retour: 'accepte' },
  refuse: { notifications: [aussitot('refuse')], retour: 'refuse' },
  abandonne: { notifications: [aussitot('abandonne')], retour: 'abandonne' },
  lente: { notifications: [{ issue: 'accepte', apresSecondes: RETARD }], retour: 'accepte' },
  attente: {
    notifications: [aussitot('en_attente'), { issue: 'accepte', apresSecondes: RETARD }],
    retour: 'en_attente',
  },
  sans_retour: { notifications: [aussitot('accepte')], retour: null },
  muette: { notifications: [], retour: 'accepte' },
} as const satisfies Readonly<Record<string, Denouement>>;

export type CleDenouement = keyof typeof DENOUEMENTS;

export const estDenouement = (texte: string): texte is CleDenouement => Object.hasOwn(DENOUEMENTS, texte);

export const denouement = (cle: CleDenouement): Denouement => DENOUEMENTS[cle];
