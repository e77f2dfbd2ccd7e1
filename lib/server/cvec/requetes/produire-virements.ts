import 'server-only';
import { crousDeCode } from '@/lib/domain/cvec';
import { ajouterJoursOuvres } from '@/lib/domain/noyau/jours-ouvres';
import { jourAParis } from '../../adaptateurs/horloge';
import { lignes } from '../../base';
import { fichierSepa } from '../sepa';
import { lireLotDeVirements } from './lire-lot';

export interface VirementsDuCrous {
  readonly nombre: number;
  readonly centimes: number;
  /** The latest first. */
  readonly lots: readonly {
    readonly lot: string;
    readonly nombre: number;
    readonly centimes: number;
    readonly emisLe: Date;
  }[];
}

const A_FAIRE = `SELECT count(*)::int AS nombre, coalesce(sum(centimes), 0)::int AS centimes
  FROM "Remboursement" WHERE crous = $1 AND etat = 'a_virer'`;
const LOTS = `SELECT lot, count(*)::int AS nombre, sum(centimes)::int AS centimes, max("vireLe") AS "emisLe"
  FROM "Remboursement" WHERE crous = $1 AND etat = 'vire' AND lot IS NOT NULL GROUP BY lot ORDER BY max("vireLe") DESC LIMIT 20`;

/** What a Crous owes now, and the files that already left. */
export async function lireVirements(crous: string): Promise<VirementsDuCrous> {
  const [[aFaire], lots] = await Promise.all([
    lignes<{ nombre: number; centimes: number }>('virements_a_faire', A_FAIRE, [crous]),
    lignes<VirementsDuCrous['lots'][number] & object>('virements_lots', LOTS, [crous]),
  ]);
  return { nombre: aFaire?.nombre ?? 0, centimes: aFaire?.centimes ?? 0, lots };
}

const EMISSION = `SELECT max("vireLe") AS "emisLe" FROM "Remboursement" WHERE lot = $1 AND crous = $2`;

export interface FichierDeVirements {
  readonly nom: string;
  readonly corps: string;
}

/** The transfer file of a lot, the same whenever it is asked; `null` for another Crous. */
export async function produireVirements(lot: string, crous: string): Promise<FichierDeVirements | null> {
  const [virements, [emission]] = await Promise.all([
    lireLotDeVirements(lot, crous),
    lignes<{ emisLe: Date | null }>('virements_emission', EMISSION, [lot, crous]),
  ]);
  if (!emission?.emisLe || virements.length === 0) return null;
  const jour = jourAParis(emission.emisLe);
  const corps = fichierSepa({
    nom: lot.replace(/^VIR-/, '').replaceAll('-', ''),
    creeLe: emission.emisLe,
    executionLe: ajouterJoursOuvres(jour, 1),
    payeur: crousDeCode(crous)?.nom ?? crous,
    compte: `CVEC-${crous}`,
    lignes: virements,
  });
  return { nom: `virements-${crous}-${jour}.xml`, corps };
}
