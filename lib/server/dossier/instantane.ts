import 'server-only';
import { createHash } from 'node:crypto';
import type { FaitsBourse } from '@/lib/domain/bourse/faits';
import type { ResultatBourse } from '@/lib/domain/bourse/resultat';
import type { Issue, MoisCivil, Phase } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Saisie, SectionRecapitulee } from '@/lib/parcours/moteur';

/** What was submitted, frozen: enough to print the file again and to recompute any decision. */
export interface ContenuInstantane {
  readonly campagne: string;
  readonly numero: string;
  /** ISO instant, and the civil day in Paris that the law counts with. */
  readonly deposeA: string;
  readonly deposeLe: DateCivile;
  readonly phase: Phase;
  /** First month paid, and how many from there to June (TAR-2). */
  readonly premierMois: MoisCivil | null;
  readonly mensualites: number;
  readonly personne: {
    readonly prenom: string;
    readonly nom: string;
    readonly dateNaissance: DateCivile;
    readonly ine: string | null;
  };
  readonly sections: readonly SectionRecapitulee[];
  /** Raw entries of the questions on the path. */
  readonly saisies: Readonly<Record<string, Saisie>>;
  readonly engagements: readonly string[];
  readonly versionParcours: string;
  readonly bareme: { readonly annee: string; readonly statut: string; readonly anneeRevenus: number };
  readonly voeux: readonly VoeuFige[];
  readonly issue: Issue;
  /** French sentences: what stopped the automatic path. */
  readonly motifsExamen: readonly string[];
  /**
   * What in the answers themselves would stop it, even when a refusal made it useless to say: a barème that changes
   * may lift the refusal. Absent from the first copies.
   */
  readonly reserves?: readonly string[];
}

export interface VoeuFige {
  readonly rang: number;
  /** « Licence de droit · Université de Rennes · Rennes ». */
  readonly libelle: string;
}

export interface DecisionFigee {
  readonly voeu: number;
  readonly faits: FaitsBourse;
  readonly resultat: ResultatBourse;
}

/** The answer that holds today: the one of the deposit, or of the last barème that changed it. */
export interface ReponseEnVigueur {
  readonly issue: Issue;
  readonly motifsExamen: readonly string[];
  /** Civil day of the decision: the delay to contest it runs from there. */
  readonly decideeLe: DateCivile;
  readonly statutBareme: string;
  readonly reevaluee: boolean;
}

export interface DepotFige {
  readonly contenu: ContenuInstantane;
  readonly empreinte: string;
  /** Those of the answer that holds. */
  readonly decisions: readonly DecisionFigee[];
  readonly reponse: ReponseEnVigueur;
}

const trier = (valeur: unknown): unknown => {
  if (Array.isArray(valeur)) return valeur.map(trier);
  if (!(valeur instanceof Object)) return valeur;
  const entrees = Object.entries(valeur).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entrees.map(([cle, v]) => [cle, trier(v)]));
};

/** SHA-256 of a content with its keys sorted: the base may reorder the keys of a JSON. */
export function empreinteDe(contenu: object): string {
  const sansAbsents: unknown = JSON.parse(JSON.stringify(contenu));
  return createHash('sha256')
    .update(JSON.stringify(trier(sansAbsents)))
    .digest('hex');
}
