import 'server-only';
import type { FicheConvoitee, ModeComplementaire } from '@/lib/domain/logement/complementaire';
import type { Requete } from '../demande';
import { parLeBassin } from '../demande';
import { A_RENDRE } from '../echeance';
import { crousDeLaFiche } from './crous';
import { type FenetreLue, sqlFenetres } from './fenetre';

/**
 * A live offer whose time is over, that nobody is paying for: by the clock of whoever asks, and for good. What a visitor of the demonstration holds on a
 * simulated day of the past is kept as long as any other.
 */
export const ECHUE = (p: string, instant: string): string =>
  `${A_RENDRE(p, instant)} AND ${instant}::timestamptz > ${p}."inscriteLe" + (${p}."echeanceLe" - ${p}."faiteLe")`;

const TENUE = (instant: string): string => `EXISTS (SELECT FROM "Proposition" p WHERE p."chambreId" = c.id
  AND p.etat IN ('proposee', 'reservee') AND NOT (${ECHUE('p', instant)}))`;

/** Rooms of an institution are given by it, never held. */
const CONTINGENT = 3;

/** Whom a room is for: everybody, or those whose bits are in `qualites` (lib/domain/logement/affectation). */
const POUR = (qualites: string): string =>
  `(c.exigence = 0 OR (c.exigence < ${CONTINGENT} AND (${qualites}::int & c.exigence) <> 0))`;

export interface FicheLue extends FicheConvoitee {
  readonly secteur: string;
  readonly crous: string | null;
  /** Free rooms that this request may have. */
  readonly libres: number;
  /** Of them, those that are held by nobody, not even for a time that is over. */
  readonly nettes: number;
  readonly fenetre: string | null;
}

interface Ligne extends Omit<FicheLue, 'enFenetre' | 'mode' | 'crous'> {
  readonly codePostal: string | null;
  readonly modes: readonly { readonly crous: string; readonly mode: ModeComplementaire }[] | null;
}

const FICHE = `SELECT g.disponible, r."villeNormalisee" AS secteur, r."codePostal",
  (SELECT f."fenetreId" FROM "FicheDeFenetre" f WHERE f."logementId" = g.id AND f."enCours") AS fenetre,
  (SELECT json_agg(json_build_object('crous', m.crous, 'mode', m.mode)) FROM "ModeComplementaire" m WHERE m.annee = $2) AS modes,
  n.libres, n.nettes
  FROM "Logement" g JOIN "Residence" r ON r.id = g."residenceId", LATERAL (
    SELECT count(*) FILTER (WHERE NOT ${TENUE('$3')})::int AS libres,
      count(*) FILTER (WHERE NOT EXISTS (SELECT FROM "Proposition" p WHERE p."chambreId" = c.id
        AND p.etat IN ('proposee', 'reservee')))::int AS nettes
    FROM "Chambre" c WHERE c."logementId" = g.id AND c.annee = $2 AND ${POUR('$4')}) n
  WHERE g.id = $1`;

/** A sheet as somebody wants one of its rooms; `null` when there is none. */
export async function lireFicheConvoitee(
  logement: number,
  annee: string,
  maintenant: Date,
  qualites = 0,
): Promise<FicheLue | null> {
  const [ligne] = await parLeBassin<Ligne>('complementaire_fiche', FICHE, [
    ...[logement, annee, maintenant.toISOString(), qualites],
  ]);
  if (!ligne) return null;
  const { codePostal, modes, ...lue } = ligne;
  const crous = crousDeLaFiche(codePostal);
  const mode = modes?.find((m) => m.crous === crous)?.mode ?? null;
  return { ...lue, crous, mode, enFenetre: lue.fenetre !== null };
}

export interface ChambreLibre {
  readonly id: number;
  readonly secteur: string;
}

// Locked until the transaction ends: whoever comes meanwhile takes the next one instead of waiting for this one.
const LIBRE = `SELECT c.id, c.secteur FROM "Chambre" c
  WHERE c."logementId" = $1 AND c.annee = $2 AND ${POUR('$3')}
    AND NOT EXISTS (SELECT FROM "Proposition" p WHERE p."chambreId" = c.id AND p.etat IN ('proposee', 'reservee'))
  ORDER BY c.exigence DESC, c.id LIMIT 1 FOR NO KEY UPDATE OF c SKIP LOCKED`;

/** Any free room of a sheet that nobody else is taking. Reserved rooms first: who may have them leaves the others. */
export async function prendreChambre(
  requete: Requete,
  logement: number,
  annee: string,
  qualites: number,
): Promise<ChambreLibre | null> {
  const [chambre] = await requete<ChambreLibre>('complementaire_libre', LIBRE, [logement, annee, qualites]);
  return chambre ?? null;
}

const ECHUES = `SELECT p.id FROM "Proposition" p WHERE p."logementId" = $1 AND p.annee = $2 AND ${ECHUE('p', '$3')}
  ORDER BY p."echeanceLe" LIMIT 20`;

/** Offers of a sheet whose time is over and that nobody has closed yet. */
export async function listerEchues(logement: number, annee: string, maintenant: Date) {
  return parLeBassin<{ readonly id: string }>('complementaire_echues', ECHUES, [
    ...[logement, annee, maintenant.toISOString()],
  ]);
}

const SES_ECHUES = `SELECT p.id FROM "Proposition" p WHERE p."demandeId" = $1::uuid AND ${A_RENDRE('p', '$2')}`;

/** Of one request: those that nobody is paying for. */
export async function listerEchuesDe(demande: string, maintenant: Date): Promise<readonly string[]> {
  const echues = await parLeBassin<{ readonly id: string }>('complementaire_ses_echues', SES_ECHUES, [
    ...[demande, maintenant.toISOString()],
  ]);
  return echues.map(({ id }) => id);
}

/** A window by its name; `null` when there is none. Locked, it stays as it is until the transaction ends. */
export async function lireFenetreParId(
  id: string,
  requete: Requete = parLeBassin,
  verrou: '' | 'FOR UPDATE' | 'FOR SHARE' = '',
): Promise<FenetreLue | null> {
  const sql = `${sqlFenetres('f.id = $1::uuid')} ${verrou === '' ? '' : `${verrou} OF f`}`;
  const [fenetre] = await requete<FenetreLue>(`fenetre_${verrou.replace(' ', '_')}`, sql, [id]);
  return fenetre ?? null;
}
