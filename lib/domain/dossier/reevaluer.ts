import type { ResultatBourse } from '../bourse/resultat';
import type { Echelon } from '../noyau/echelon';
import type { Resultat } from '../noyau/resultat';
import { refus, succes } from '../noyau/resultat';
import { transition } from './etats';
import type { EvenementDossier } from './evenements';
import type { VieDossier } from './evoluer';
import { type Issue, issueDuDepot } from './issue';

/** An engine's answer without what explains it: all that a comparison reads. */
export type ResultatCompare<R = ResultatBourse> = R extends ResultatBourse
  ? Omit<R, 'explication' | 'conditions' | 'seuils'>
  : never;

/** What a student receives for one wish: the words around it may change, this is the answer. */
export interface ReponseVoeu {
  readonly echelon: Echelon | null;
  /** Euros, for a year and for a month; `null` when nothing is granted. */
  readonly annuel: number | null;
  readonly mensuel: number | null;
  /** Codes: why it is refused, or what is examined. */
  readonly raisons: readonly string[];
}

export interface ReponseBourse {
  readonly issue: Issue;
  readonly voeux: readonly ReponseVoeu[];
}

/** What a new barème does to the answer of a dossier. */
export type Effet =
  | 'inchangee'
  | 'accordee'
  | 'refusee'
  | 'examen'
  | 'echelon_monte'
  | 'echelon_baisse'
  | 'montant'
  | 'raisons';

const reponse = (
  echelon: Echelon | null,
  montants: { readonly annuel: number; readonly mensuel: number } | null,
  raisons: readonly string[],
): ReponseVoeu => ({
  echelon,
  annuel: montants?.annuel ?? null,
  mensuel: montants?.mensuel ?? null,
  raisons,
});

/** The answer for a wish; while a fact is missing, the échelon and the amount are those of the estimate. */
export function reponseDuVoeu(resultat: ResultatCompare): ReponseVoeu {
  switch (resultat.type) {
    case 'eligible':
      return reponse(resultat.echelon, resultat.montants, []);
    case 'non_eligible':
      return reponse(
        null,
        null,
        resultat.motifs.map(({ code }) => code),
      );
    case 'indetermine': {
      const { estimation, faitsManquants } = resultat;
      return reponse(
        estimation?.echelon ?? null,
        estimation?.montants ?? null,
        faitsManquants.map(({ code }) => code),
      );
    }
  }
}

const EFFET_DE_L_ISSUE = { notification: 'accordee', rejet: 'refusee', examen: 'examen' } as const;

function effetSurLeVoeu(avant: ReponseVoeu, apres: ReponseVoeu): Effet {
  // As texts, échelons are in their order ('0' < '0bis' < '1'); none at all comes before them.
  const [de, vers] = [avant.echelon ?? '', apres.echelon ?? ''];
  if (de !== vers) return vers > de ? 'echelon_monte' : 'echelon_baisse';
  if (avant.annuel !== apres.annuel || avant.mensuel !== apres.mensuel) return 'montant';
  return avant.raisons.join() === apres.raisons.join() ? 'inchangee' : 'raisons';
}

/** What changed between two answers to the same frozen copy: the outcome first, else the first wish that changed. */
export function effetDe(avant: ReponseBourse, apres: ReponseBourse): Effet {
  if (avant.issue !== apres.issue) return EFFET_DE_L_ISSUE[apres.issue];
  for (const [i, voeu] of apres.voeux.entries()) {
    const precedent = avant.voeux[i];
    const effet = precedent ? effetSurLeVoeu(precedent, voeu) : 'raisons';
    if (effet !== 'inchangee') return effet;
  }
  return 'inchangee';
}

/**
 * The outcome under a new barème. A file that the Crous examines stays with it. `reserves` are the reasons that
 * the student's own answers gave to stop the machine; `null` on a copy frozen before they were kept: a refusal
 * may have hidden some, so it never becomes a notification by itself.
 */
export function issueDeLaReevaluation(
  avant: Issue,
  resultats: readonly ResultatBourse[],
  reserves: readonly string[] | null,
): Issue {
  if (avant === 'examen') return 'examen';
  const issue = issueDuDepot(resultats, reserves ?? []);
  return issue === 'notification' && avant === 'rejet' && reserves === null ? 'examen' : issue;
}

const EVENEMENT = {
  notification: { action: 'reevaluer_en_notification', type: 'notification_reevaluee' },
  rejet: { action: 'reevaluer_en_rejet', type: 'rejet_reevalue' },
  examen: { action: 'reevaluer_en_examen', type: 'examen_reevalue' },
} as const;

/**
 * The event of an answer that a new barème changed. Whatever the day: an arrêté binds deposited dossiers after the
 * closing as well. Refuses a draft, which its next deposit will judge.
 */
export function reevaluer(
  vie: VieDossier,
  issue: Issue,
  versionBareme: number,
): Resultat<EvenementDossier, 'pas_reevaluable'> {
  const { action, type } = EVENEMENT[issue];
  if (!transition(vie.etat, action)) return refus('pas_reevaluable');
  return succes({ type, instantane: vie.depots, versionBareme });
}
