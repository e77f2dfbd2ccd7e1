import 'server-only';

interface Colonne {
  readonly nom: string;
  /** The same, as the base reads it. */
  readonly sql: string;
  readonly type: string;
}

/** What the rows of a list hold: `id uuid, "lienId" uuid`. */
export const colonnesDe = (forme: string): readonly Colonne[] =>
  forme.split(', ').map((colonne) => {
    const [sql = '', type = ''] = colonne.split(' ');
    return { nom: sql.replaceAll('"', ''), sql, type };
  });

/**
 * Rows as a statement reads them, one parameter a value, the first one numbered `premier`. How many they are is in the text: a list that is
 * only known when it comes is planned as a hundred rows, and a table that was small on that day is read whole ever after.
 */
export function sqlRangees(colonnes: readonly Colonne[], nombre: number, premier: number): string {
  const rangees = Array.from({ length: nombre }, (_, rangee) =>
    colonnes.map(({ type }, i) => `$${premier + rangee * colonnes.length + i}::${type}`).join(', '),
  );
  return `(VALUES (${rangees.join('), (')})) AS x(${colonnes.map(({ sql }) => sql).join(', ')})`;
}

/** As the driver sends it: a date as an instant, what is JSON as text. */
function valeurDe(valeur: unknown, type: string): unknown {
  if (type === 'jsonb') return JSON.stringify(valeur);
  return valeur instanceof Date ? valeur.toISOString() : (valeur ?? null);
}

/** The parameters of rows, in the order of their text. */
export const valeursDe = (colonnes: readonly Colonne[], lignes: readonly object[]): readonly unknown[] =>
  lignes.flatMap((ligne) => colonnes.map(({ nom, type }) => valeurDe(Reflect.get(ligne, nom), type)));
