import 'server-only';
import { TENTATIVES_VIVANTES } from '@/lib/domain/paiement';

const VIVANTES = TENTATIVES_VIVANTES.map((etat) => `'${etat}'`).join(', ');

/**
 * An offer to give back, as SQL: its time is over and nobody is paying for it. Whoever reached the bank's page in time keeps the room as
 * long as that page lives. `p`: alias of the offer.
 */
export const A_RENDRE = (p: string, instant: string): string => `${p}.etat = 'proposee'
  AND ${p}."echeanceLe" < ${instant}::timestamptz AND NOT EXISTS (SELECT FROM "Avance" a JOIN "Tentative" t ON t."avanceId" = a.id
  WHERE a."propositionId" = ${p}.id AND t.etat IN (${VIVANTES}) AND t."expireLe" > ${instant}::timestamptz)`;
