import { FAMILLES } from '@/lib/domain/regles';

const ADRESSES: ReadonlyMap<string, string> = new Map(
  FAMILLES.flatMap(({ cle, regles }) => regles.map(({ id }) => [id, `/regles/${cle}#${id}`] as const)),
);

/** Where the first of these rules that is published may be read; `null` when none is. */
export function adresseDesRegles(ids: readonly string[]): string | null {
  for (const id of ids) {
    const adresse = ADRESSES.get(id);
    if (adresse) return adresse;
  }
  return null;
}
