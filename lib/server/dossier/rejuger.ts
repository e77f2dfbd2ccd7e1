import 'server-only';
import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse } from '@/lib/domain/bourse';
import {
  type Effet,
  type EtatDossier,
  effetDe,
  type Issue,
  issueDeLaReevaluation,
  type ResultatCompare,
  reponseDuVoeu,
} from '@/lib/domain/dossier';
import type { DecisionFigee } from './instantane';
import type { DossierAReevaluer } from './requetes/dossiers-a-reevaluer';

/** A dossier judged again from what it had frozen. */
export interface Jugement {
  readonly dossier: DossierAReevaluer;
  readonly decisions: readonly DecisionFigee[];
  readonly issue: Issue;
  readonly effet: Effet;
  readonly motifsExamen: readonly string[];
  /** The student had an answer, and it is no longer the same; an estimate is not an answer. */
  readonly aPrevenir: boolean;
}

const ISSUE_DE = {
  notifie_conditionnel: 'notification',
  rejete: 'rejet',
  en_examen: 'examen',
} as const satisfies Partial<Record<EtatDossier, Issue>>;

function issueDe(etat: EtatDossier): Issue {
  if (etat === 'brouillon' || etat === 'depose') throw new Error(`un dossier « ${etat} » n'a pas de réponse`);
  return ISSUE_DE[etat];
}

const inconnues = (resultats: readonly ResultatCompare[]): readonly string[] =>
  resultats.flatMap((r) => (r.type === 'indetermine' ? r.faitsManquants.map(({ libelle }) => libelle) : []));

const RELU = 'Le barème a changé et votre demande n’est plus refusée. Le Crous relit votre dossier.';

/** What stops the machine now: what did not come from the engine stays, what the engine says is said anew. */
function motifs(dossier: DossierAReevaluer, apres: readonly ResultatCompare[]): readonly string[] {
  const dites = new Set(inconnues(dossier.decisions.map(({ resultat }) => resultat)));
  const restent = dossier.motifsExamen.filter((motif) => !dites.has(motif));
  const tous = new Set([...restent, ...(dossier.reserves ?? []), ...inconnues(apres)]);
  return tous.size > 0 ? [...tous] : [RELU];
}

/** Evaluates again each wish of a frozen copy, and compares with the answer that holds. Pure. */
export function rejuger(dossier: DossierAReevaluer, bareme: Bareme): Jugement {
  const decisions = dossier.decisions.map(({ voeu, faits }) => ({
    voeu,
    faits,
    resultat: evaluerBourse(faits, bareme),
  }));
  const resultats = decisions.map(({ resultat }) => resultat);
  const avant = issueDe(dossier.etat);
  const issue = issueDeLaReevaluation(avant, resultats, dossier.reserves);
  const effet = effetDe(
    { issue: avant, voeux: dossier.decisions.map(({ resultat }) => reponseDuVoeu(resultat)) },
    { issue, voeux: resultats.map(reponseDuVoeu) },
  );
  return {
    dossier,
    decisions,
    issue,
    effet,
    motifsExamen: issue === 'examen' ? motifs(dossier, resultats) : [],
    aPrevenir: effet !== 'inchangee' && avant !== 'examen',
  };
}
