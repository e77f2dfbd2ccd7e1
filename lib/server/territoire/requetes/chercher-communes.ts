import 'server-only';
import { lireRechercheCommune } from '@/lib/domain/noyau/nom-de-commune';
import { lignes } from '../../base';
import type { Commune, LigneCommune } from '../commune';
import { COLONNES, versCommune } from '../commune';

const PREFIXE = `SELECT ${COLONNES} FROM "Commune"
  WHERE ($1 = '' OR "nomNormalise" LIKE $1 || '%') AND ($2::text IS NULL OR "codesPostaux" @> ARRAY[$2])
  ORDER BY ("nomNormalise" = $1) DESC, population DESC, code LIMIT $3`;

/** Communes whose name starts as typed, or that have the postal code, the most peopled first. */
export async function chercherCommunes(texte: string, nombre = 8): Promise<readonly Commune[]> {
  const { nom, codePostal } = lireRechercheCommune(texte.slice(0, 100));
  if (nom.length < 2 && !codePostal) return [];
  const trouvees = await lignes<LigneCommune>('communes_prefixe', PREFIXE, [nom, codePostal, nombre]);
  return trouvees.map((ligne) => versCommune(ligne, codePostal));
}
