import 'server-only';
import { lignes } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { type Agissant, agir } from './agir';

/** Gives free rooms back to everyone. */
export const rendreChambres = (agissant: Agissant & { readonly uai: string }, nombre: number) =>
  agir(agissant, { type: 'rendre', nombre });

const ECHUS = `SELECT c.id FROM "Contingent" c WHERE c."designationAvant" < $1
  AND EXISTS (SELECT FROM "Chambre" ch WHERE ch."contingentId" = c.id AND NOT EXISTS (
    SELECT FROM "Proposition" p WHERE p."chambreId" = ch.id AND p.etat IN ('proposee', 'reservee'))) LIMIT 500`;

/** After the term of the agreement, what nobody was named for goes back by itself. Asked again, it does nothing. */
export async function rendreLesEchus(horloge: Horloge): Promise<void> {
  const echus = await lignes<{ id: string }>('contingents_echus', ECHUS, [horloge.maintenant()]);
  for (const { id } of echus) await agir({ contingent: id, acteur: 'systeme', horloge }, { type: 'echoir' });
}
