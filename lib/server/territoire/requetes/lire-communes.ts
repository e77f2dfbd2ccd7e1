import 'server-only';
import { lignes } from '../../base';
import type { Commune, LigneCommune } from '../commune';
import { COLONNES, versCommune } from '../commune';

const PAR_CODE = `SELECT ${COLONNES} FROM "Commune" WHERE code = ANY($1)`;
const DUREE_MS = 10 * 60_000;

/** Reference data: kept ten minutes a process, so that a question page costs one query, not two. */
const memoire = new Map<string, { readonly commune: Commune; readonly jusqua: number }>();

/** The communes of these INSEE codes, by code; an unknown code is absent. */
export async function lireCommunes(codes: readonly string[]): Promise<ReadonlyMap<string, Commune>> {
  const maintenant = performance.now();
  const manquants = codes.filter((code) => (memoire.get(code)?.jusqua ?? 0) < maintenant);
  if (manquants.length > 0) {
    for (const ligne of await lignes<LigneCommune>('communes_par_code', PAR_CODE, [manquants])) {
      memoire.set(ligne.code, { commune: versCommune(ligne), jusqua: maintenant + DUREE_MS });
    }
  }
  return new Map(
    codes.flatMap((code) => {
      const gardee = memoire.get(code);
      return gardee ? [[code, gardee.commune] as const] : [];
    }),
  );
}
