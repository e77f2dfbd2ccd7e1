import 'server-only';
import { etatDesignation, placesLibres } from '@/lib/domain/logement/contingents';
import { lignes } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { estUuid } from '../../../uuid';
import { type ContingentLu, sqlContingents } from '../depot';

const LISTE = `${sqlContingents('c.uai = $1 AND c.fin >= $2::date')} ORDER BY c.debut, r.nom, c.id`;
const UN = sqlContingents('c.uai = $1 AND c.id = $2::uuid');

/** A contingent as a screen shows it: what is left, and where each name stands. */
export function montrerContingent(lu: ContingentLu, horloge: Horloge) {
  const maintenant = horloge.maintenant().getTime();
  const { version: _version, logementId: _logement, ...contingent } = lu;
  return {
    ...contingent,
    libres: placesLibres(lu, maintenant),
    ouvert: maintenant <= lu.designationAvantA,
    designations: lu.designations.map(({ propositionId: _id, proposition, ...designation }) => ({
      ...designation,
      etat: etatDesignation({ ...designation, proposition }, maintenant),
    })),
  };
}

/** The contingents of an institution that still serve, in one query. */
export async function listerContingents(uai: string, horloge: Horloge) {
  const lus = await lignes<ContingentLu & object>('contingents', LISTE, [uai, horloge.aujourdhui()]);
  return lus.map((lu) => montrerContingent(lu, horloge));
}

/** One contingent of the institution; `null` when it has none of that name. */
export async function lireContingent(uai: string, id: string, horloge: Horloge) {
  if (!estUuid(id)) return null;
  const [lu] = await lignes<ContingentLu & object>('contingent', UN, [uai, id]);
  return lu ? montrerContingent(lu, horloge) : null;
}
