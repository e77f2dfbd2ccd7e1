import 'server-only';
import { lignes } from '../../../base';
import { estUuid } from '../../../uuid';
import type { ContenuAdmission } from '../admission';

export interface AcceptationLue {
  readonly empreinte: string;
  readonly pdfEmpreinte: string;
  readonly nom: string;
  readonly engagement: string;
  readonly accepteeLe: Date;
}

/** The decision of a stay and what its student answered. */
export interface DecisionLue {
  readonly contenu: ContenuAdmission;
  readonly empreinte: string;
  readonly emiseLe: Date;
  readonly acceptation: AcceptationLue | null;
}

interface Ligne {
  readonly contenu: ContenuAdmission;
  readonly empreinte: string;
  readonly emiseLe: Date;
  readonly pdfEmpreinte: string | null;
  readonly nom: string;
  readonly engagement: string;
  readonly accepteeLe: Date;
}

const LIRE = `SELECT d.contenu, d.empreinte, d."emiseLe", a."pdfEmpreinte", a.nom, a.engagement, a."accepteeLe"
  FROM "DecisionAdmission" d JOIN "Sejour" s ON s.id = d."sejourId" LEFT JOIN "AcceptationAdmission" a ON a."sejourId" = d."sejourId"
  WHERE d."sejourId" = $1::uuid AND s."personneId" = $2::uuid`;

/** To its student only; `null` until it is issued. */
export async function lireDecision(sejour: string, personneId: string): Promise<DecisionLue | null> {
  if (!estUuid(sejour)) return null;
  const [lue] = await lignes<Ligne & object>('decision_admission', LIRE, [sejour, personneId]);
  if (!lue) return null;
  const { contenu, empreinte, emiseLe, pdfEmpreinte, nom, engagement, accepteeLe } = lue;
  return {
    ...{ contenu, empreinte, emiseLe },
    acceptation: pdfEmpreinte === null ? null : { empreinte, pdfEmpreinte, nom, engagement, accepteeLe },
  };
}
