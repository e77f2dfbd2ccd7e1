import 'server-only';
import type { EtatTentative, ModePaiement } from '@/lib/domain/paiement';
import { lignes } from '../../base';
import { tentativeDe } from '../../cvec';

/** What a page that waits for the bank shows. The order is a name that cannot be guessed; it shows nothing of anybody. */
export interface EtatDePaiement {
  readonly etat: EtatTentative;
  readonly mode: ModePaiement;
  readonly annee: string;
  readonly centimes: number;
}

const LIRE = `SELECT t.etat, t.mode, c.annee, t.centimes FROM "Tentative" t JOIN "Cvec" c ON c.id = t."cvecId"
  WHERE t.id = $1::uuid AND ($2::uuid IS NULL OR c."personneId" = $2::uuid)`;

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
