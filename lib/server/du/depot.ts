import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { Tx } from '../base';
import { estDoublon, lignes } from '../base';

/** Runs a statement: on the pool, each one a transaction of its own, or inside a command's. */
export type Requete = <T extends object>(
  nom: string,
  sql: string,
  valeurs: readonly unknown[],
) => Promise<readonly T[]>;

export const parLeBassin: Requete = (nom, sql, valeurs) => lignes(nom, sql, valeurs);
export const dansLaTransaction =
  (tx: Tx): Requete =>
  (_nom, sql, valeurs) =>
    tx.$queryRawUnsafe(sql, ...valeurs);

/** What the base gave while writing: the bank's number of a payment that begins. */
export interface Ecrit {
  readonly transaction: string | null;
}

const RIEN: Ecrit = { transaction: null };

/** A decided change, and what to answer once it is written. `null` when there is nothing to write. */
export interface Effet<G, T> {
  readonly geste: G | null;
  readonly repondre: (ecrit: Ecrit) => T;
}

/** How one kind of due is read and written. `ecrire` gives `null` when somebody wrote since it was read, and then nothing is written. */
export interface Porteur<C, S, G> {
  readonly nom: string;
  readonly lire: (cible: C, requete: Requete, verrou: boolean) => Promise<S | null>;
  readonly ecrire: (requete: Requete, situation: S, geste: G) => Promise<Ecrit | null>;
}

const ESSAIS = 30;

const estDoublonPg = (erreur: unknown): boolean =>
  estDoublon(erreur) || (erreur instanceof Object && 'code' in erreur && erreur.code === '23505');

/**
 * Reads, judges, writes. What was judged is what is written over: a due that moved in between is read and judged again, so
 * that no lock waits for a decision. A name drawn twice (the number of an attestation) is drawn again.
 */
export async function appliquerAu<C, S, G, T, R>(
  { nom, lire, ecrire }: Porteur<C, S, G>,
  cible: C,
  juger: (situation: S) => Resultat<Effet<G, T>, R> | Promise<Resultat<Effet<G, T>, R>>,
  requete: Requete = parLeBassin,
): Promise<Resultat<T, R | 'introuvable'>> {
  const enTransaction = requete !== parLeBassin;
  for (let reste = ESSAIS; ; reste--) {
    const situation = await lire(cible, requete, enTransaction);
    if (!situation) return refus('introuvable' as const);
    const effet = await juger(situation);
    if (!effet.ok) return effet;
    const { geste, repondre } = effet.valeur;
    try {
      const ecrit = geste ? await ecrire(requete, situation, geste) : RIEN;
      if (ecrit) return succes(repondre(ecrit));
    } catch (erreur) {
      if (enTransaction || reste <= 1 || !estDoublonPg(erreur)) throw erreur;
    }
    if (reste <= 1) throw new Error(`${nom} change sans cesse`);
  }
}
