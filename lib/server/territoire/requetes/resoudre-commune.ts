import 'server-only';
import { lireRechercheCommune } from '@/lib/domain/noyau/nom-de-commune';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { lignes } from '../../base';
import type { Commune, LigneCommune } from '../commune';
import { COLONNES, versCommune } from '../commune';

export type RefusCommune =
  | { readonly type: 'inconnue' }
  | { readonly type: 'plusieurs'; readonly propositions: readonly string[] };

const EXACTES = `SELECT ${COLONNES} FROM "Commune"
  WHERE ($1 = '' OR "nomNormalise" = $1) AND ($2::text IS NULL OR "codesPostaux" @> ARRAY[$2])
  ORDER BY population DESC, code LIMIT 6`;

/**
 * The one commune that a text names: its name, its postal code, or both. Refuses a text that names none or
 * several (the sentence of the refusal lists them, so that it works without JavaScript).
 */
export async function resoudreCommune(texte: string): Promise<Resultat<Commune, RefusCommune>> {
  const { nom, codePostal } = lireRechercheCommune(texte);
  if (!nom && !codePostal) return refus({ type: 'inconnue' });
  const trouvees = await lignes<LigneCommune>('communes_exactes', EXACTES, [nom, codePostal]);
  const [premiere, ...autres] = trouvees;
  if (!premiere) return refus({ type: 'inconnue' });
  if (autres.length === 0) return succes(versCommune(premiere, codePostal));
  return refus({ type: 'plusieurs', propositions: trouvees.map((l) => versCommune(l, codePostal).libelle) });
}

/** The sentence shown at the field. */
export function phraseRefusCommune(raison: RefusCommune): string {
  return raison.type === 'plusieurs'
    ? `Plusieurs communes portent ce nom : écrivez aussi le code postal, par exemple ${raison.propositions.slice(0, 3).join(', ')}`
    : 'Nous ne trouvons pas cette commune : écrivez son nom et son code postal, par exemple « Rennes 35000 »';
}
