import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { Tx } from '../base';
import { estDoublon, lignes } from '../base';
import { preparerEnvoi } from '../courriels';
import { ecriture } from './ecriture';
import type { Geste } from './geste';
import { projeter } from './geste';
import type { LigneSituation, Situation } from './situation';
import { sqlSituation, versSituation } from './situation';

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

/** How a contribution is found. */
export type Cible =
  | { readonly par: 'id'; readonly id: string }
  | { readonly par: 'personne'; readonly personneId: string; readonly annee: string }
  | { readonly par: 'tentative'; readonly tentative: string }
  | { readonly par: 'jeton'; readonly jetonHache: string }
  | { readonly par: 'avis'; readonly reference: string }
  | { readonly par: 'remboursement'; readonly remboursement: string }
  | { readonly par: 'demande'; readonly demande: string };

const sous = (table: string, colonne: string, type = '') =>
  `c.id = (SELECT "cvecId" FROM "${table}" WHERE ${colonne} = $1${type})`;

const CONDITIONS: Readonly<Record<Cible['par'], string>> = {
  id: 'c.id = $1::uuid',
  personne: 'c."personneId" = $1::uuid AND c.annee = $2',
  tentative: sous('Tentative', 'id', '::uuid'),
  jeton: sous('LienDePaiement', '"jetonHache"'),
  avis: sous('AvisEficash', 'reference'),
  remboursement: sous('Remboursement', 'id', '::uuid'),
  demande: `c.id = (SELECT coalesce(r."cvecId", d."objetId") FROM "DemandeInstruction" d
    LEFT JOIN "Remboursement" r ON r.id = d."objetId" WHERE d.id = $1::uuid)`,
};

function valeursDe(cible: Cible): readonly string[] {
  const { par: _, ...valeurs } = cible;
  return Object.values(valeurs);
}

/** A contribution and everything that hangs on it, in one snapshot; `null` when there is none. */
export async function lireSituation(
  cible: Cible,
  requete: Requete = parLeBassin,
  verrou = false,
): Promise<Situation | null> {
  const sql = sqlSituation(CONDITIONS[cible.par]) + (verrou ? ' FOR UPDATE OF c' : '');
  const [ligne] = await requete<LigneSituation>(
    `situation_${cible.par}${verrou ? '_v' : ''}`,
    sql,
    valeursDe(cible),
  );
  return ligne ? versSituation(ligne) : null;
}

/** Writes a change in one statement; `null` when somebody wrote since it was read, and then nothing is written. */
async function ecrire(requete: Requete, id: string, geste: Geste): Promise<Ecrit | null> {
  const { nom, sql, valeurs } = ecriture({
    ...{ id, versionLue: geste.avant.rang, le: geste.le, projection: projeter(geste) },
    iban: geste.details.iban ?? null,
    communeCode: geste.details.communeCode ?? null,
    envois: geste.envois.map(preparerEnvoi),
  });
  const [ligne] = await requete<Ecrit & { ecrites: number }>(nom, sql, valeurs);
  return ligne?.ecrites === 1 ? ligne : null;
}

const ESSAIS = 30;
const RIEN: Ecrit = { transaction: null };

const estDoublonPg = (erreur: unknown): boolean =>
  estDoublon(erreur) || (erreur instanceof Object && 'code' in erreur && erreur.code === '23505');

/** What the base gave while writing: the bank's number of a payment that begins. */
export interface Ecrit {
  readonly transaction: string | null;
}

/** A decided change, and what to answer once it is written. `null` when there is nothing to write. */
export interface Effet<T> {
  readonly geste: Geste | null;
  readonly repondre: (ecrit: Ecrit) => T;
}

/**
 * Reads, judges, writes. What was judged is what is written over: a contribution that moved in between is read and judged again, so
 * that no lock waits for a decision. A name drawn twice (the number of an attestation) is drawn again.
 */
export async function appliquer<T, R>(
  cible: Cible,
  juger: (situation: Situation) => Resultat<Effet<T>, R> | Promise<Resultat<Effet<T>, R>>,
  requete: Requete = parLeBassin,
): Promise<Resultat<T, R | 'introuvable'>> {
  const enTransaction = requete !== parLeBassin;
  for (let reste = ESSAIS; ; reste--) {
    const situation = await lireSituation(cible, requete, enTransaction);
    if (!situation) return refus('introuvable' as const);
    const effet = await juger(situation);
    if (!effet.ok) return effet;
    const { geste, repondre } = effet.valeur;
    try {
      const ecrit = geste ? await ecrire(requete, situation.id, geste) : RIEN;
      if (ecrit) return succes(repondre(ecrit));
    } catch (erreur) {
      if (enTransaction || reste <= 1 || !estDoublonPg(erreur)) throw erreur;
    }
    if (reste <= 1) throw new Error('la contribution change sans cesse');
  }
}
