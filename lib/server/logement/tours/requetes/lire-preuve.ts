import 'server-only';
import type { TourPublie } from '@/lib/parcours/logement/tours';
import { lignes } from '../../../base';

const COLONNES = `t.annee, t.numero, t.demandes, t.voeux, t.chambres, t.servies, t.faites, t."propositionsMaximum", t.graine,
  t.empreinte, t."calculeLe", t."publieLe", t."echeanceLe"`;
export const TOUR_PUBLIE = (ou: string, reste = ''): string =>
  `SELECT ${COLONNES}${reste} FROM "TourLogement" t ${ou} AND t.etat = 'publie'`;

const UN = TOUR_PUBLIE('WHERE t.annee = $1 AND t.numero = $2', ', t.id');

/** A round whose results are shown; `null` before, and when there is none. */
export async function lirePreuve(
  annee: string,
  numero: number,
): Promise<(TourPublie & { readonly id: number }) | null> {
  if (!Number.isInteger(numero) || numero < 0 || numero > 99) return null;
  const [tour] = await lignes<TourPublie & { id: number }>('tour_publie_preuve', UN, [annee, numero]);
  return tour ?? null;
}
