import 'server-only';
import { sqlInsererLesEnvois } from '../taches/inserer';
import { colonnesDe, sqlRangees, valeursDe } from './rangees';

/** A table that a change writes: what its rows hold, and the part of the statement that writes those of `x`. */
export interface Partie {
  readonly forme: string;
  readonly sql: (x: string, presentes: ReadonlySet<string>) => string;
}

export const inserer = (table: string, colonnes: string, valeurs: string, forme: string): Partie => ({
  forme,
  sql: (x) => `INSERT INTO "${table}" (${colonnes}) SELECT ${valeurs} FROM cas, ${x}`,
});

export const modifier = (table: string, valeurs: string, forme: string, cle = 'id'): Partie => ({
  forme,
  sql: (x) => `UPDATE "${table}" AS m SET ${valeurs} FROM cas, ${x} WHERE m.${cle} = x.${cle} RETURNING 1`,
});

export interface Instruction {
  readonly nom: string;
  readonly sql: string;
  readonly valeurs: readonly unknown[];
}

/** How the changes of one kind of due are written. */
interface Forme {
  readonly prefixe: string;
  /**
   * `cas AS (UPDATE … WHERE id = $1 AND version = $2 RETURNING id, "personneId", crous…)`: nothing is written when it gives no row. $6 is the
   * instant, that every part may read.
   */
  readonly cas: string;
  /** How many parameters come before the lists. */
  readonly fixes: number;
  readonly parties: Readonly<Record<string, Partie>>;
}

const ENVOIS: Partie = { forme: 'id uuid, data jsonb', sql: (x) => sqlInsererLesEnvois(x, 'cas') };

/** A shape that has more rows than this hardly comes back: it is not kept. */
const COURANT = 9;

/** The one statement that writes a change: refused whole when somebody wrote since the read. One text a shape, prepared once. */
export function definirEcriture({ prefixe, cas, fixes, parties }: Forme) {
  const toutes = Object.entries({ ...parties, envois: ENVOIS }).map(([nom, { forme, sql }]) => ({
    ...{ nom, sql, colonnes: colonnesDe(forme) },
  }));
  const memoire = new Map<string, string>();

  function rediger(nombres: readonly number[]): string {
    const presentes = new Set(toutes.flatMap(({ nom }, i) => (nombres[i] ? [nom] : [])));
    let premier = fixes + 1;
    const ecrites = toutes.flatMap(({ nom, sql, colonnes }, i) => {
      const nombre = nombres[i] ?? 0;
      if (nombre === 0) return [];
      const x = sqlRangees(colonnes, nombre, premier);
      premier += nombre * colonnes.length;
      return [`${nom} AS (${sql(x, presentes)})`];
    });
    const transaction = presentes.has('tentatives') ? '(SELECT max(transaction) FROM tentatives)' : 'NULL';
    const fin = `SELECT count(*)::int AS ecrites, ${transaction} AS transaction FROM cas`;
    return `WITH ${[cas, ...ecrites].join(',\n')}\n${fin}`;
  }

  function instruction(nombres: readonly number[]): { readonly nom: string; readonly sql: string } {
    if (nombres.some((nombre) => nombre > COURANT)) return { nom: '', sql: rediger(nombres) };
    const nom = `${prefixe}_${nombres.join('')}`;
    const sql = memoire.get(nom) ?? rediger(nombres);
    memoire.set(nom, sql);
    return { nom, sql };
  }

  return (valeurs: readonly unknown[], listes: Readonly<Record<string, readonly object[]>>): Instruction => {
    const rangees = toutes.flatMap(({ nom, colonnes }) => valeursDe(colonnes, listes[nom] ?? []));
    const nombres = toutes.map(({ nom }) => listes[nom]?.length ?? 0);
    return { ...instruction(nombres), valeurs: [...valeurs, ...rangees] };
  };
}
