import 'server-only';
import type { GenreAvance } from '@/lib/domain/logement/avance';
import type { EtatTentative, ModePaiement } from '@/lib/domain/paiement';
import { lignes } from '../../base';
import { tentativeDe } from '../../du';

/** What a page that waits for the bank shows. The order is a name that cannot be guessed; it shows nothing of anybody. */
export interface EtatDePaiement {
  readonly etat: EtatTentative;
  readonly mode: ModePaiement;
  readonly annee: string;
  readonly centimes: number;
  /** What of a room was paid; `null` for a contribution. */
  readonly avance: string | null;
  readonly genre: GenreAvance | null;
}

const LIRE = `SELECT t.etat, t.mode, coalesce(c.annee, a.annee) AS annee, t.centimes, a.id AS avance, a.genre
  FROM "Tentative" t LEFT JOIN "Cvec" c ON c.id = t."cvecId" LEFT JOIN "Avance" a ON a.id = t."avanceId"
  WHERE t.id = $1::uuid AND ($2::uuid IS NULL OR coalesce(c."personneId", a."personneId") = $2::uuid)`;

/** The state of a payment by its order. For a student's page, `personneId` keeps to her own. */
export async function lireEtatDePaiement(
  ordre: string,
  personneId: string | null = null,
): Promise<EtatDePaiement | null> {
  const tentative = tentativeDe(ordre);
  if (!tentative) return null;
  const [lu] = await lignes<EtatDePaiement & object>('etat_de_paiement', LIRE, [tentative, personneId]);
  return lu ?? null;
}
