import 'server-only';
import type { EtatDossier, Issue, TypeEvenement } from '@/lib/domain/dossier';
import { jourAParis } from '../../adaptateurs/horloge';
import { lignes } from '../../base';
import type { ContenuInstantane, DecisionFigee, DepotFige, ReponseEnVigueur } from '../instantane';

export interface EvenementDate {
  readonly type: TypeEvenement;
  readonly survenuLe: Date;
}

/** Everything the tracking page and the PDFs show: what was frozen at the last deposit, and the answer that holds today. */
export interface Suivi {
  readonly id: string;
  readonly numero: string;
  readonly campagne: string;
  readonly etat: EtatDossier;
  readonly evenements: readonly EvenementDate[];
  readonly depot: DepotFige;
}

interface LigneSuivi {
  readonly id: string;
  readonly numero: string;
  readonly campagne: string;
  readonly etat: EtatDossier;
  readonly evenements: readonly { readonly type: TypeEvenement; readonly survenuLe: string }[];
  readonly contenu: ContenuInstantane;
  readonly empreinte: string;
  readonly decisions: readonly DecisionFigee[];
  readonly reevaluation: Reevaluation | null;
  /** Of the last barème that judged, whether or not it changed the answer. */
  readonly statut: string | null;
}

interface Reevaluation {
  readonly issue: Issue;
  readonly motifsExamen: readonly string[];
  readonly faiteLe: string;
}

const SQL = `SELECT d.id, d.numero, d.campagne, d.etat, i.contenu, i.empreinte,
    (SELECT json_agg(json_build_object('type', e.type, 'survenuLe', e."survenuLe") ORDER BY e.rang)
      FROM "EvenementDossier" e WHERE e."dossierId" = d.id) AS evenements,
    (SELECT coalesce(json_agg(json_build_object('voeu', c.voeu, 'faits', c.faits, 'resultat', c.resultat) ORDER BY c.voeu), '[]')
      FROM "Decision" c WHERE c."instantaneId" = i.id AND c."versionBareme" = coalesce(r.version, 0)) AS decisions,
    CASE WHEN r.version IS NOT NULL THEN json_build_object('issue', r.issue, 'motifsExamen', r."motifsExamen",
      'faiteLe', r."faiteLe") END AS reevaluation,
    (SELECT v.contenu ->> 'statut' FROM "Reevaluation" f JOIN "VersionBareme" v ON v.annee = f.bareme AND v.numero = f.version
      WHERE f."instantaneId" = i.id ORDER BY f.version DESC LIMIT 1) AS statut
  FROM "Dossier" d
  JOIN LATERAL (SELECT * FROM "Instantane" WHERE "dossierId" = d.id ORDER BY rang DESC LIMIT 1) i ON true
  LEFT JOIN LATERAL (SELECT * FROM "Reevaluation" WHERE "instantaneId" = i.id AND effet <> 'inchangee'
    ORDER BY version DESC LIMIT 1) r ON true
  WHERE d.numero = $1 AND d."personneId" = $2::uuid`;

/** One query for the whole page; `null` for a number that is not hers. */
export async function lireSuivi(numero: string, personneId: string): Promise<Suivi | null> {
  const [ligne] = await lignes<LigneSuivi>('suivi', SQL, [numero, personneId]);
  if (!ligne) return null;
  const { contenu, empreinte, decisions, evenements, reevaluation, statut, ...reste } = ligne;
  return {
    ...reste,
    evenements: evenements.map((e) => ({ type: e.type, survenuLe: new Date(e.survenuLe) })),
    depot: { contenu, empreinte, decisions, reponse: enVigueur(contenu, reevaluation, statut) },
  };
}

function enVigueur(
  { issue, motifsExamen, deposeLe, bareme }: ContenuInstantane,
  reevaluation: Reevaluation | null,
  statut: string | null,
): ReponseEnVigueur {
  const statutBareme = statut ?? bareme.statut;
  if (!reevaluation) return { issue, motifsExamen, decideeLe: deposeLe, statutBareme, reevaluee: false };
  const { faiteLe, ...nouvelle } = reevaluation;
  return { ...nouvelle, decideeLe: jourAParis(new Date(faiteLe)), statutBareme, reevaluee: true };
}
