import 'server-only';
import { sqlInsererEnvois } from '../taches/inserer';

export type Partie = (parametre: string, presentes: ReadonlySet<string>) => string;

export const inserer =
  (table: string, colonnes: string, valeurs: string, forme: string): Partie =>
  (p) =>
    `INSERT INTO "${table}" (${colonnes}) SELECT ${valeurs} FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(${forme})`;

export const modifier =
  (table: string, valeurs: string, forme: string, cle = 'id'): Partie =>
  (p) =>
    `UPDATE "${table}" AS m SET ${valeurs} FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(${forme})
     WHERE m.${cle} = x.${cle} RETURNING 1`;

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

/** The one statement that writes a change: refused whole when somebody wrote since the read. One text a shape, prepared once. */
export function definirEcriture({ prefixe, cas, fixes, parties }: Forme) {
  const toutes: Readonly<Record<string, Partie>> = {
    ...parties,
    envois: (p) => sqlInsererEnvois(p, 'cas'),
  };
  const noms = Object.keys(toutes);
  const memoire = new Map<string, { readonly nom: string; readonly sql: string }>();

  function instruction(presentes: ReadonlySet<string>): { readonly nom: string; readonly sql: string } {
    const nom = `${prefixe}_${noms.map((partie) => (presentes.has(partie) ? '1' : '0')).join('')}`;
    const connue = memoire.get(nom);
    if (connue) return connue;
    const ecrites = noms
      .filter((partie) => presentes.has(partie))
      .map((partie, i) => `${partie} AS (${toutes[partie]?.(`$${fixes + 1 + i}`, presentes)})`);
    const transaction = presentes.has('tentatives') ? '(SELECT max(transaction) FROM tentatives)' : 'NULL';
    const fin = `SELECT count(*)::int AS ecrites, ${transaction} AS transaction FROM cas`;
    const neuve = { nom, sql: `WITH ${[cas, ...ecrites].join(',\n')}\n${fin}` };
    memoire.set(nom, neuve);
    return neuve;
  }

  return (valeurs: readonly unknown[], listes: Readonly<Record<string, readonly object[]>>): Instruction => {
    const presentes = new Set(noms.filter((nom) => (listes[nom]?.length ?? 0) > 0));
    const jsons = noms.filter((nom) => presentes.has(nom)).map((nom) => JSON.stringify(listes[nom]));
    return { ...instruction(presentes), valeurs: [...valeurs, ...jsons] };
  };
}
