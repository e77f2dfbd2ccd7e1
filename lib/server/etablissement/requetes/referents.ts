import 'server-only';
import { estUuid } from '@/lib/server/uuid';
import { lignes } from '../../base';
import { dechiffrer } from '../../cvec';
import { journaliser } from '../../journal/acces';
import type { AgentDuneDecision } from '../types';

export interface DemandeEnAttente {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly etablissement: string;
  readonly uai: string;
  readonly deposeeLe: Date;
}

export interface EtablissementSuivi {
  readonly uai: string;
  readonly nom: string;
  readonly referents: readonly ReferentAgree[];
}

export interface ReferentAgree {
  readonly id: string;
  readonly rang: number;
  readonly prenom: string;
  readonly nom: string;
  readonly adresse: string;
}

const DEMANDES = `SELECT d.id, d.prenom, d.nom, e.nom AS etablissement, e.uai, d."deposeeLe"
  FROM "DemandeDeReferent" d JOIN "Etablissement" e ON e.uai = d.uai
  WHERE d.etat = 'deposee' AND ($1::text IS NULL OR e.crous = $1) ORDER BY d."deposeeLe", d.id LIMIT 200`;

const REFERENTS = `json_agg(json_build_object('id', a.id, 'rang', a."rangReferent", 'prenom', a.prenom, 'nom', a.nom,
  'adresse', a.email) ORDER BY a."rangReferent")`;
const ETABLISSEMENTS = `SELECT e.uai, e.nom, ${REFERENTS} AS referents
  FROM "Etablissement" e JOIN "Agent" a ON a.uai = e.uai AND a.actif
  WHERE $1::text IS NULL OR e.crous = $1 GROUP BY e.uai ORDER BY e.nom LIMIT 500`;

/** Who asks to be a referent in a Crous (`null`: in any), the oldest first, and who is one. */
export async function listerReferents(crous: string | null) {
  const [demandes, etablissements] = await Promise.all([
    lignes<DemandeEnAttente & object>('referents_demandes', DEMANDES, [crous]),
    lignes<EtablissementSuivi & object>('referents_agrees', ETABLISSEMENTS, [crous]),
  ]);
  return { demandes, etablissements };
}

export interface DemandeDAcces {
  readonly id: string;
  readonly etat: 'deposee' | 'agreee' | 'refusee';
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
  readonly uai: string;
  readonly etablissement: string;
  readonly piece: string | null;
  readonly deposeeLe: Date;
  readonly decideeLe: Date | null;
  readonly decideePar: string | null;
  readonly precision: string | null;
  readonly referents: readonly ReferentAgree[];
}

const DE_SON_CROUS = `FROM "DemandeDeReferent" d JOIN "Etablissement" e ON e.uai = d.uai
  WHERE d.id = $1::uuid AND d.etat <> 'a_verifier' AND ($2::text IS NULL OR e.crous = $2)`;

const LIRE = `SELECT d.id, d.etat::text AS etat, d.prenom, d.nom, d.email, d.uai, e.nom AS etablissement, d."pieceNom" AS piece,
  d."deposeeLe", d."decideeLe", d.precision, (SELECT a.prenom || ' ' || a.nom FROM "Agent" a WHERE a.id = d."agentId") AS "decideePar",
  coalesce((SELECT ${REFERENTS} FROM "Agent" a WHERE a.uai = d.uai AND a.actif), '[]') AS referents
  ${DE_SON_CROUS}`;

/** A request of access, for an agent of its Crous; another one learns nothing. */
export async function lireDemandeDAcces(id: string, crous: string | null): Promise<DemandeDAcces | null> {
  if (!estUuid(id)) return null;
  const [lue] = await lignes<DemandeDAcces & object>('acces_lu', LIRE, [id, crous]);
  return lue ?? null;
}

/** The same, noted in the access log. */
export async function consulterDemandeDAcces(id: string, agent: AgentDuneDecision) {
  const demande = await lireDemandeDAcces(id, agent.crous);
  if (demande) await journaliser('etablissement', 'acces_lu', null, agent.id);
  return demande;
}

const PIECE = `SELECT d."pieceNom" AS nom, d."pieceType" AS type, d."pieceScelle" AS scelle ${DE_SON_CROUS} AND d."pieceScelle" IS NOT NULL`;

/** The document of a request of access, noted in the access log. */
export async function lirePieceDAcces(id: string, agent: AgentDuneDecision) {
  if (!estUuid(id)) return null;
  const [lue] = await lignes<{ nom: string; type: string; scelle: Buffer }>('acces_piece', PIECE, [
    id,
    agent.crous,
  ]);
  if (!lue) return null;
  await journaliser('etablissement', 'acces_piece_lue', null, agent.id);
  return { nom: lue.nom, type: lue.type, octets: dechiffrer(lue.scelle) };
}

const REFERENT = `SELECT a.id, a."rangReferent" AS rang, a.prenom, a.nom, a.email AS adresse, e.nom AS etablissement
  FROM "Agent" a JOIN "Etablissement" e ON e.uai = a.uai
  WHERE a.id = $1::uuid AND a.actif AND a.role = 'referent' AND ($2::text IS NULL OR e.crous = $2)`;

/** A referent that a Crous approved; another one learns nothing. */
export async function lireReferent(id: string, crous: string | null) {
  if (!estUuid(id)) return null;
  const [lu] = await lignes<ReferentAgree & { etablissement: string }>('referent_lu', REFERENT, [id, crous]);
  return lu ?? null;
}

const ADRESSE = `SELECT email FROM "DemandeDeReferent" WHERE id = $1::uuid AND etat = 'a_verifier'`;

/** The address to which the code of a request of access was sent. */
export async function lireAdresseDAcces(id: string): Promise<string | null> {
  if (!estUuid(id)) return null;
  const [lue] = await lignes<{ email: string }>('acces_adresse', ADRESSE, [id]);
  return lue?.email ?? null;
}
