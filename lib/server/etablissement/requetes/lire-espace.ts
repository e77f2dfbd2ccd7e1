import 'server-only';
import { lignes } from '../../base';

export interface ListeDeposee {
  readonly id: string;
  readonly fichier: string;
  readonly lignes: number;
  readonly valides: number;
  readonly invalides: number;
  readonly discordantes: number;
  /** Milliseconds since 1970. */
  readonly deposeeA: number;
  readonly par: string;
}

export interface EspaceEtablissement {
  readonly uai: string;
  readonly nom: string;
  readonly crous: string;
  readonly composantes: readonly { readonly uai: string; readonly nom: string }[];
  readonly referents: readonly { readonly rang: number; readonly prenom: string; readonly nom: string }[];
  /** The latest first. */
  readonly listes: readonly ListeDeposee[];
}

const ESPACE = `SELECT e.uai, e.nom, e.crous,
  coalesce((SELECT json_agg(json_build_object('uai', c.uai, 'nom', c.nom) ORDER BY c.nom)
    FROM "Etablissement" c WHERE c."mereUai" = e.uai), '[]') AS composantes,
  coalesce((SELECT json_agg(json_build_object('rang', a."rangReferent", 'prenom', a.prenom, 'nom', a.nom) ORDER BY a."rangReferent")
    FROM "Agent" a WHERE a.uai = e.uai AND a.actif), '[]') AS referents,
  coalesce((SELECT json_agg(json_build_object('id', l.id, 'fichier', l.fichier, 'lignes', l.lignes, 'valides', l.valides,
      'invalides', l.invalides, 'discordantes', l.discordantes, 'deposeeA', (extract(epoch from l."deposeeLe") * 1000)::float8,
      'par', a.prenom || ' ' || a.nom) ORDER BY l."deposeeLe" DESC)
    FROM (SELECT * FROM "ListeInscrits" WHERE uai = e.uai AND annee = $2 ORDER BY "deposeeLe" DESC LIMIT 20) l
    LEFT JOIN "Agent" a ON a.id = l."agentId"), '[]') AS listes
  FROM "Etablissement" e WHERE e.uai = $1`;

/** An institution, its referents and the lists of a year. */
export async function lireEspace(uai: string, annee: string): Promise<EspaceEtablissement | null> {
  const [espace] = await lignes<EspaceEtablissement & object>('espace_etablissement', ESPACE, [uai, annee]);
  return espace ?? null;
}
