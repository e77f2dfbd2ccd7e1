import type { EvenementCvec } from '@/lib/domain/cvec';
import { interroger } from '../outillage/base';

export interface Journalise {
  readonly rang: number;
  readonly acteur: string;
  readonly evenement: EvenementCvec;
}

export interface ContributionLue {
  readonly id: string;
  readonly etat: string;
  readonly version: number;
  readonly crous: string;
  readonly journal: readonly Journalise[];
  readonly attestations: readonly {
    readonly numero: string;
    readonly vivante: boolean;
    readonly code: string;
  }[];
  readonly tentatives: readonly {
    readonly id: string;
    readonly etat: string;
    readonly centimes: number;
    readonly recu: boolean;
  }[];
  readonly liens: readonly { readonly id: string; readonly etat: string }[];
  readonly remboursements: readonly {
    readonly id: string;
    readonly tentative: string;
    readonly etat: string;
    readonly centimes: number;
  }[];
  readonly ecritures: readonly {
    readonly tentative: string;
    readonly sens: string;
    readonly centimes: number;
  }[];
}

export interface Constat {
  readonly contributions: readonly ContributionLue[];
  readonly bruts: readonly { readonly ordre: string; readonly jugement: string; readonly nombre: number }[];
  /** Mail jobs by the name of their mail, and whether it arrived. */
  readonly envois: readonly { readonly courriel: string; readonly etat: string; readonly arrive: boolean }[];
  readonly boite: readonly string[];
}

const liste = (colonnes: string, suite: string) =>
  `coalesce((SELECT json_agg(json_build_object(${colonnes})) FROM ${suite}), '[]')`;

const CONTRIBUTIONS = `SELECT c.id, c.etat::text, c.version, c.crous,
  coalesce((SELECT json_agg(json_build_object('rang', e.rang, 'acteur', e.acteur,
    'evenement', e.donnees || jsonb_build_object('type', e.type)) ORDER BY e.rang)
    FROM "EvenementCvec" e WHERE e."cvecId" = c.id), '[]') AS journal,
  ${liste(`'numero', a.numero, 'vivante', a."annuleeLe" IS NULL, 'code', a.code`, '"Attestation" a WHERE a."personneId" = c."personneId" AND a.annee = c.annee')} AS attestations,
  ${liste(`'id', t.id, 'etat', t.etat, 'centimes', t.centimes, 'recu', l."courrielPayeur" IS NOT NULL`, '"Tentative" t LEFT JOIN "LienDePaiement" l ON l.id = t."lienId" WHERE t."cvecId" = c.id')} AS tentatives,
  ${liste(`'id', l.id, 'etat', l.etat`, '"LienDePaiement" l WHERE l."cvecId" = c.id')} AS liens,
  ${liste(`'id', r.id, 'tentative', r."tentativeId", 'etat', r.etat, 'centimes', r.centimes`, '"Remboursement" r WHERE r."cvecId" = c.id')} AS remboursements,
  ${liste(`'tentative', g."tentativeId", 'sens', g.sens, 'centimes', g.centimes`, '"Ecriture" g WHERE g."cvecId" = c.id')} AS ecritures
  FROM "Cvec" c JOIN "Personne" p ON p.id = c."personneId" WHERE p.email LIKE 'tempete-%'`;

const BRUTS = `SELECT ordre, jugement, count(*)::int AS nombre FROM "RetourBrut" GROUP BY ordre, jugement`;
const ENVOIS = `SELECT j.data ->> 'courriel' AS courriel, j.state::text AS etat, c.id IS NOT NULL AS arrive
  FROM pgboss.job j LEFT JOIN "CourrielLocal" c ON c.id::text = j.data ->> 'courriel' WHERE j.name = 'envoyer-courriel'`;

/** Everything that is judged, read from the base alone. */
export async function constater(donnees: string): Promise<Constat> {
  const lire = <T extends object>(sql: string) => interroger<T>(donnees, sql);
  const [contributions, bruts, envois, boite] = await Promise.all([
    lire<ContributionLue>(CONTRIBUTIONS),
    lire<Constat['bruts'][number]>(BRUTS),
    lire<Constat['envois'][number]>(ENVOIS),
    lire<{ id: string }>('SELECT id::text FROM "CourrielLocal"'),
  ]);
  return { contributions, bruts, envois, boite: boite.map(({ id }) => id) };
}
