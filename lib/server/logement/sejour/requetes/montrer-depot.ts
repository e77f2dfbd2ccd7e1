import 'server-only';
import { reessayerA, reglesDuSejour } from '@/lib/domain/logement/sejour';
import { lignes } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { estUuid } from '../../../uuid';

/** The deposit that is asked for, and whether one has to wait for the bank. */
export interface DepotMontre {
  /** What is to be paid: it has a page of its own. */
  readonly avance: string;
  readonly centimes: number;
  readonly residence: string;
  /** Minutes between two tries while the bank studies a payment. */
  readonly attente: number;
  /** From when another try is possible; `null` when it is now. */
  readonly reessayerLe: Date | null;
}

interface Ligne {
  readonly avance: string;
  readonly annee: string;
  readonly centimes: number;
  readonly residence: string;
  readonly depuis: Date | null;
}

const DEPOT = `SELECT a.id AS avance, a.annee, a.centimes, r.nom AS residence,
  (SELECT max(t."creeeLe") FROM "Tentative" t WHERE t."avanceId" = a.id AND t.etat = 'en_attente') AS depuis
  FROM "Avance" a JOIN "Sejour" s ON s.id = a."propositionId" JOIN "Residence" r ON r.id = s."residenceId"
  WHERE s.id = $1::uuid AND s."personneId" = $2::uuid AND a.genre = 'depot_de_garantie' AND s.etat = 'dossier_valide'`;

/** The deposit of a stay whose file is valid; `null` when there is nothing to pay. */
export async function montrerDepot(
  id: string,
  personneId: string,
  horloge: Horloge,
): Promise<DepotMontre | null> {
  const [lu] = estUuid(id) ? await lignes<Ligne & object>('depot_du_sejour', DEPOT, [id, personneId]) : [];
  const regles = lu && reglesDuSejour(lu.annee);
  if (!lu || !regles?.ok) return null;
  const { avance, centimes, residence, depuis } = lu;
  const des = reessayerA(regles.valeur, depuis?.getTime() ?? null, horloge.maintenant().getTime());
  return {
    ...{ avance, centimes, residence, attente: regles.valeur.attenteDuPaiement },
    reessayerLe: des === null ? null : new Date(des),
  };
}
