import 'server-only';
import type { EtatDeDemande, GenreDeDemande } from '@/lib/parcours/instruction';
import { estUuid } from '@/lib/server/uuid';
import { lignes } from '../../base';
import { journaliser } from '../../journal/acces';

export interface PieceDeDemande {
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  readonly taille: number;
}

export interface EvenementDeDemande {
  readonly rang: number;
  readonly type: string;
  readonly acteur: string;
  /** Milliseconds since 1970. */
  readonly survenuA: number;
}

export interface DocumentDemandeLu {
  readonly phrase: string;
  /** Civil day, included. */
  readonly avantLe: string;
  /** Milliseconds since 1970. */
  readonly demandeA: number;
  readonly closA: number | null;
  readonly recu: boolean;
}

export interface DemandeLue {
  readonly id: string;
  readonly genre: GenreDeDemande;
  readonly categorie: string;
  readonly etat: EtatDeDemande;
  readonly crous: string;
  readonly motif: string | null;
  readonly precision: string | null;
  readonly deposeeLe: Date;
  readonly decideeLe: Date | null;
  /** « Nadia Le Gall » */
  readonly decideePar: string | null;
  readonly personneId: string;
  readonly prenom: string;
  readonly nom: string;
  readonly dateNaissance: string;
  readonly ine: string | null;
  readonly annee: string | null;
  readonly etatCvec: string | null;
  /** Of a refund, whole cents. */
  readonly centimes: number | null;
  readonly etatRemboursement: string | null;
  /** What the kind of request says besides. */
  readonly precisions: readonly { readonly libelle: string; readonly valeur: string }[];
  readonly pieces: readonly PieceDeDemande[];
  /** What agents asked for, oldest first. */
  readonly documents: readonly DocumentDemandeLu[];
  /** Oldest first. */
  readonly journal: readonly EvenementDeDemande[];
}

const LIRE = `SELECT d.id, d.genre, d.categorie, d.etat, d.crous, d.motif, d.precision, d."deposeeLe", d."decideeLe", d."personneId",
  p.prenom, p.nom, to_char(p."dateNaissance", 'YYYY-MM-DD') AS "dateNaissance", p.ine, coalesce(c.annee, s.annee, v.annee) AS annee, c.etat AS "etatCvec",
  r.centimes, r.etat AS "etatRemboursement",
  (SELECT a.prenom || ' ' || a.nom FROM "Agent" a WHERE a.id = d."agentId") AS "decideePar",
  coalesce((SELECT json_agg(json_build_object('id', j.id, 'nom', j.nom, 'type', j.type, 'taille', j.taille) ORDER BY j.id)
    FROM "PieceJointe" j WHERE j."demandeId" = d.id), '[]') AS pieces,
  coalesce((SELECT json_agg(json_build_object('phrase', x.phrase, 'avantLe', x."avantLe", 'recu', x.recu,
      'demandeA', (extract(epoch from x."demandeLe") * 1000)::float8,
      'closA', (extract(epoch from x."closLe") * 1000)::float8) ORDER BY x."demandeLe")
    FROM "DocumentDemande" x WHERE x."demandeId" = d.id), '[]') AS documents,
  coalesce((SELECT json_agg(json_build_object('rang', e.rang, 'type', e.type, 'acteur', e.acteur,
      'survenuA', (extract(epoch from e."survenuLe") * 1000)::float8) ORDER BY e.rang)
    FROM (SELECT rang, type, acteur, "survenuLe" FROM "EvenementCvec" WHERE "cvecId" = c.id
      UNION ALL SELECT rang, type, acteur, "survenuLe" FROM "EvenementSejour" WHERE "sejourId" = s.id
      UNION ALL SELECT rang, type, acteur, "survenuLe" FROM "EvenementAvance" WHERE "avanceId" = v.id) e), '[]') AS journal,
  coalesce((SELECT json_agg(json_build_object('libelle', x.libelle, 'valeur', x.valeur))
    FROM "Proposition" o JOIN "Chambre" h ON h.id = o."chambreId" JOIN "Logement" w ON w.id = o."logementId"
      JOIN "Residence" z ON z.id = w."residenceId",
    LATERAL (VALUES ('Résidence', z.nom || ', ' || z.ville), ('Logement', h.libelle),
      ('Visa Visale', CASE d.categorie WHEN 'visale' THEN s.brouillon->'visale'->>'numero' END)) x(libelle, valeur)
    WHERE o.id = coalesce(s.id, v."propositionId") AND x.valeur IS NOT NULL), '[]') AS precisions
  FROM "DemandeInstruction" d JOIN "Personne" p ON p.id = d."personneId"
  LEFT JOIN "Remboursement" r ON r.id = d."objetId"
  LEFT JOIN "Cvec" c ON c.id = coalesce(r."cvecId", d."objetId")
  LEFT JOIN "Avance" v ON v.id = r."avanceId"
  LEFT JOIN "Sejour" s ON s.id = d."objetId" AND d.genre = 'dossier_locatif'
  WHERE d.id = $1::uuid AND ($2::text IS NULL OR d.crous = $2)`;

/** A request, for an agent of its Crous (`null`: of any); another one learns nothing. */
export async function lireDemande(id: string, crous: string | null): Promise<DemandeLue | null> {
  if (!estUuid(id)) return null;
  const [lue] = await lignes<DemandeLue & object>('demande_lue', LIRE, [id, crous]);
  return lue ?? null;
}

interface QuiLit {
  readonly id: string;
  readonly crous: string | null;
}

/** The same, noted in the access log: whose file was opened, and by whom. */
export async function consulterDemande(id: string, agent: QuiLit): Promise<DemandeLue | null> {
  const demande = await lireDemande(id, agent.crous);
  if (demande) await journaliser('instruction', 'demande_lue', demande.personneId, agent.id);
  return demande;
}
