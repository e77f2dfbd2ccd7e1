import { collectiviteDe, estOutreMer } from '@/lib/domain/noyau/collectivite';
import type { ReponsesDse } from '../definition';

/** What a request for a room reads of a DSE, besides the incomes and the charges. */
export interface FaitsLogement {
  /** The home of the family is overseas: served first among equal indexes. */
  readonly outreMer: boolean;
  /** Married or pacsé: a room for two may be proposed. */
  readonly couple: boolean;
  /** The handicap is recognised by the CDAPH: an adapted room may be proposed. */
  readonly adapte: boolean;
}

/** The box « Un logement en résidence du Crous », and what ranks who ticked it; `null` when nobody ticked it. */
export function logementVersFaits(reponses: ReponsesDse): FaitsLogement | null {
  if (!reponses.aides?.demandes.includes('logement')) return null;
  const domicile = reponses.domicile?.commune;
  const statut = reponses['situation-familiale']?.statut;
  return {
    outreMer: domicile !== undefined && estOutreMer(collectiviteDe(domicile.code)),
    couple: statut === 'marie' || statut === 'pacse',
    adapte: reponses.handicap?.cdaph === true,
  };
}
