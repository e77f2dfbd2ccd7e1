import type { EtatLien } from '../lien';
import type { EtatRemboursement } from '../remboursement';
import type { EtatTentative, ModePaiement } from '../tentative';
import { estVivante } from '../tentative';

export interface TentativeSuivie {
  readonly mode: ModePaiement;
  readonly etat: EtatTentative;
  readonly centimes: number;
  readonly expireA: number;
  readonly lien: string | null;
}

export interface LienSuivi {
  readonly etat: EtatLien;
  readonly expireA: number;
}

export interface RemboursementSuivi<M extends string = string> {
  readonly etat: EtatRemboursement;
  readonly tentative: string;
  readonly motif: M;
  readonly centimes: number;
}

export type Par<T> = Readonly<Record<string, T>>;

/**
 * What everything that has to be paid has in common, be it a contribution or an advance on a rent: its attempts, its links, its
 * refunds, and at most one settlement. `rang` counts its events and is its version; `M` names why its money is given back.
 */
export interface VieDue<M extends string = string> {
  readonly rang: number;
  /** An account to pay back to was given. */
  readonly iban: boolean;
  /** The payment that settled it; without one, it was settled otherwise. */
  readonly acquittement: { readonly tentative: string | null } | null;
  readonly tentatives: Par<TentativeSuivie>;
  readonly liens: Par<LienSuivi>;
  readonly remboursements: Par<RemboursementSuivi<M>>;
}

/** Nothing was tried yet. */
export const RIEN_DE_TENTE = { iban: false, tentatives: {}, liens: {}, remboursements: {} } as const;

export const enCours = (vie: VieDue, mode: ModePaiement): boolean =>
  Object.values(vie.tentatives).some((t) => t.mode === mode && estVivante(t.etat));

/** The refund of an attempt, unless it was refused: there is never more than one. */
export const remboursementDe = <M extends string>(
  vie: VieDue<M>,
  tentative: string,
): RemboursementSuivi<M> | null =>
  Object.values(vie.remboursements).find((r) => r.tentative === tentative && r.etat !== 'refuse') ?? null;

/** The link that works now, whatever the hour says. */
export function lienActif(vie: VieDue): string | null {
  const [cle] = Object.entries(vie.liens).find(([, { etat }]) => etat === 'actif') ?? [];
  return cle ?? null;
}
