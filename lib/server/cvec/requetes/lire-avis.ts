import 'server-only';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { lignes } from '../../base';
import type { Situation } from '../situation';

/** The printed side of a cash payment. Amounts are whole cents. */
export interface AvisAPayer {
  readonly tentativeId: string;
  readonly reference: string;
  readonly frais: number;
  readonly echeanceLe: DateCivile;
}

const AVIS = `SELECT "tentativeId", reference, frais, to_char("echeanceLe", 'YYYY-MM-DD') AS "echeanceLe"
FROM "AvisEficash" WHERE "cvecId" = $1::uuid ORDER BY "emisLe" DESC LIMIT 1`;

/** The last notice of a contribution, paid or not; `null` when there is none. */
export async function lireAvisEnCours({ id, tentatives }: Situation): Promise<AvisAPayer | null> {
  if (!tentatives.some(({ mode }) => mode === 'especes')) return null;
  const [avis] = await lignes<AvisAPayer>('cvec_avis', AVIS, [id]);
  return avis ?? null;
}
