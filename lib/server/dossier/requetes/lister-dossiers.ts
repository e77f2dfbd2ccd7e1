import 'server-only';
import type { EtatDossier } from '@/lib/domain/dossier';
import { lignes } from '../../base';

export interface ResumeDossier {
  readonly campagne: string;
  readonly numero: string | null;
  readonly etat: EtatDossier;
  readonly creeLe: Date;
  readonly modifieLe: Date;
  readonly deposeLe: Date | null;
}

export const SQL_LISTER_DOSSIERS = `SELECT campagne, numero, etat, "creeLe", "modifieLe", "deposeLe"
  FROM "Dossier" WHERE "personneId" = $1::uuid ORDER BY campagne DESC`;

/** The dossiers of a person, the latest campaign first. */
export async function listerDossiers(personneId: string): Promise<readonly ResumeDossier[]> {
  return lignes<ResumeDossier>('dossiers_siens', SQL_LISTER_DOSSIERS, [personneId]);
}
