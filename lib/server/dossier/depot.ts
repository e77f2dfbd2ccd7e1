import 'server-only';
import type { EtatDossier } from '@/lib/domain/dossier';
import type { Brouillon, EntreeBrouillon, Saisie } from '@/lib/parcours/moteur';
import type { Tx } from '../base';
import { lignes } from '../base';

/** A dossier as its row says; `version` counts the events of its journal. */
export interface Dossier {
  readonly id: string;
  readonly numero: string | null;
  readonly campagne: string;
  readonly etat: EtatDossier;
  readonly version: number;
  readonly brouillon: Brouillon;
  readonly versionParcours: string;
  readonly creeLe: Date;
  readonly modifieLe: Date;
  readonly deposeLe: Date | null;
}

const COLONNES =
  'id, numero, campagne, etat, version, brouillon, "versionParcours", "creeLe", "modifieLe", "deposeLe"';
/** Also the query of a question page, for the bench. */
export const SQL_DOSSIER_SIEN = `SELECT ${COLONNES} FROM "Dossier" WHERE "personneId" = $1::uuid AND campagne = $2`;

/** The dossier of a person for a campaign: nobody else's can be read. */
export async function lireDossier(personneId: string, campagne: string): Promise<Dossier | null> {
  const [ligne] = await lignes<Dossier>('dossier_sien', SQL_DOSSIER_SIEN, [personneId, campagne]);
  return ligne ?? null;
}

/** The same row, locked until the end of the transaction. */
export async function verrouillerDossier(
  tx: Tx,
  personneId: string,
  campagne: string,
): Promise<Dossier | null> {
  const [ligne] = await tx.$queryRawUnsafe<Dossier[]>(`${SQL_DOSSIER_SIEN} FOR UPDATE`, personneId, campagne);
  return ligne ?? null;
}

const ECRIRE = `UPDATE "Dossier" SET "modifieLe" = now(), brouillon = jsonb_set(brouillon, ARRAY[$3::text],
    $4::jsonb || jsonb_build_object(
      'version', coalesce((brouillon -> $3 ->> 'version')::int, 0) + 1,
      'confirmee', $7::boolean OR (NOT $8::boolean AND coalesce((brouillon -> $3 ->> 'confirmee')::boolean, false)
        AND brouillon -> $3 -> 'saisie' = $4::jsonb -> 'saisie')), true)
  WHERE "personneId" = $1::uuid AND campagne = $2 AND etat = 'brouillon'
    AND (coalesce((brouillon -> $3 ->> 'version')::int, 0) = $5
      OR (brouillon -> $3 ->> 'onglet' = $6 AND $8::boolean)
      OR brouillon -> $3 -> 'saisie' = $4::jsonb -> 'saisie')
  RETURNING (brouillon -> $3 ->> 'version')::int AS version`;

export interface EntreeAEcrire {
  readonly personneId: string;
  readonly campagne: string;
  readonly cle: string;
  readonly saisie: Saisie;
  /** « Continuer » was pressed; otherwise it is an autosave. */
  readonly confirmer: boolean;
  /** And the entry is right. */
  readonly confirmee: boolean;
  /** Version that the page had read; 0 for a question never saved. */
  readonly version: number;
  readonly onglet: string;
  readonly le: Date;
}

/**
 * Writes one entry of the draft, in one statement: only over the version that was read, or over the same words,
 * or, for « Continuer », over an autosave of the same page view still on its way when it was pressed (an autosave
 * that arrives late never undoes « Continuer »). `null` when somebody else wrote first or the draft is closed.
 */
export async function ecrireEntree(entree: EntreeAEcrire): Promise<number | null> {
  const { personneId, campagne, cle, version, onglet, saisie, confirmer, confirmee, le } = entree;
  const contenu: Omit<EntreeBrouillon, 'version' | 'confirmee'> = { saisie, onglet, le: le.toISOString() };
  const [ecrite] = await lignes<{ version: number }>('entree_ecrire', ECRIRE, [
    personneId,
    campagne,
    cle,
    JSON.stringify(contenu),
    version,
    onglet,
    confirmee,
    confirmer,
  ]);
  return ecrite?.version ?? null;
}
