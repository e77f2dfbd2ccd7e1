import 'server-only';
import type { EtatDossier, TypeEvenement } from '@/lib/domain/dossier';
import { lignes } from '../../base';
import type { ContenuInstantane, DecisionFigee, DepotFige } from '../instantane';

export interface EvenementDate {
  readonly type: TypeEvenement;
  readonly survenuLe: Date;
}

/** Everything the tracking page and the PDFs show, from what was frozen at the last deposit. */
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
}

const SQL = `SELECT d.id, d.numero, d.campagne, d.etat, i.contenu, i.empreinte,
    (SELECT json_agg(json_build_object('type', e.type, 'survenuLe', e."survenuLe") ORDER BY e.rang)
      FROM "EvenementDossier" e WHERE e."dossierId" = d.id) AS evenements,
    (SELECT coalesce(json_agg(json_build_object('voeu', c.voeu, 'faits', c.faits, 'resultat', c.resultat) ORDER BY c.voeu), '[]')
      FROM "Decision" c WHERE c."instantaneId" = i.id) AS decisions
  FROM "Dossier" d
  JOIN LATERAL (SELECT * FROM "Instantane" WHERE "dossierId" = d.id ORDER BY rang DESC LIMIT 1) i ON true
  WHERE d.numero = $1 AND d."personneId" = $2::uuid`;

/** One query for the whole page; `null` for a number that is not hers. */
export async function lireSuivi(numero: string, personneId: string): Promise<Suivi | null> {
  const [ligne] = await lignes<LigneSuivi>('suivi', SQL, [numero, personneId]);
  if (!ligne) return null;
  const { contenu, empreinte, decisions, evenements, ...reste } = ligne;
  return {
    ...reste,
    evenements: evenements.map((e) => ({ type: e.type, survenuLe: new Date(e.survenuLe) })),
    depot: { contenu, empreinte, decisions },
  };
}
