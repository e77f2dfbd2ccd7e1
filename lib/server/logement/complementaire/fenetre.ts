import 'server-only';
import type { EtatFenetre, Fenetre } from '@/lib/domain/logement/complementaire';

/** A window as the base gives it. */
export interface FenetreLue extends Fenetre {
  readonly id: string;
  readonly annee: string;
  readonly crous: string;
  readonly titre: string;
  readonly delaiHeures: number;
  readonly etat: EtatFenetre;
  readonly empreinte: string | null;
  readonly graine: string | null;
  readonly arreteeA: number | null;
  readonly tireeA: number | null;
  readonly inscrits: number;
}

const ms = (colonne: string): string => `(extract(epoch from ${colonne}) * 1000)::float8`;

/** Windows and their sheets. `condition` reads `f`. */
export const sqlFenetres = (
  condition: string,
): string => `SELECT f.id, f.annee, f.crous, f.titre, f."delaiHeures", f.etat,
  f.empreinte, f.graine, ${ms('f."ouvreLe"')} AS "ouvreA", ${ms('f."fermeLe"')} AS "fermeA", ${ms('f."arreteeLe"')} AS "arreteeA",
  ${ms('f."tireeLe"')} AS "tireeA",
  (SELECT coalesce(json_agg(s."logementId" ORDER BY s."logementId"), '[]') FROM "FicheDeFenetre" s WHERE s."fenetreId" = f.id) AS fiches,
  (SELECT count(*)::int FROM "InscriptionFenetre" i WHERE i."fenetreId" = f.id) AS inscrits
FROM "FenetreLogement" f WHERE ${condition}`;
