import 'server-only';
import { TENTATIVES_VIVANTES } from '@/lib/domain/paiement';

const VIVANTES = TENTATIVES_VIVANTES.map((etat) => `'${etat}'`).join(', ');

/**
 * Nobody is paying for this offer, as SQL: whoever reached the bank's page in time keeps the room as long as that page lives. `p`: alias
 * of the offer.
 */
export const SANS_PAIEMENT = (p: string, instant: string): string => `NOT EXISTS (
  SELECT FROM "Avance" a JOIN "Tentative" t ON t."avanceId" = a.id
  WHERE a."propositionId" = ${p}.id AND t.etat IN (${VIVANTES}) AND t."expireLe" > ${instant}::timestamptz)`;
