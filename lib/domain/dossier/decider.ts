import type { DateCivile } from '../noyau/date-civile';
import type { Resultat } from '../noyau/resultat';
import { refus, succes } from '../noyau/resultat';
import type { Campagne } from './campagnes';
import { phaseDe } from './campagnes';
import { transition } from './etats';
import type { EvenementDossier } from './evenements';
import type { VieDossier } from './evoluer';
import type { Issue } from './issue';

export type CommandeDossier =
  | {
      readonly type: 'deposer';
      /** Number to give at the first deposit; a later deposit keeps the first number. */
      readonly numero: string;
      readonly empreinte: string;
      readonly issue: Issue;
      readonly tachesTerminees: boolean;
      readonly engagement: boolean;
      readonly changementNotable: boolean;
    }
  /** `changementNotable`: to declare a durable and notable change. Absent: to correct. */
  | { readonly type: 'rouvrir'; readonly changementNotable?: boolean };

export type RefusDossier =
  | 'campagne_pas_ouverte'
  | 'campagne_close'
  | 'deja_depose'
  | 'incomplet'
  | 'engagement_manquant'
  | 'pas_rouvrable';

export interface ContexteDossier {
  readonly aujourdhui: DateCivile;
  readonly campagne: Campagne;
}

/**
 * What a command does to a dossier: events to write, or the reason why not.
 * Texts: deposit, and correct, until 31 December, afterwards only for a durable and notable change (TAR-1, DIM-4).
 */
export function decider(
  vie: VieDossier,
  commande: CommandeDossier,
  contexte: ContexteDossier,
): Resultat<readonly EvenementDossier[], RefusDossier> {
  return commande.type === 'deposer' ? deposer(vie, commande, contexte) : rouvrir(vie, commande, contexte);
}

function deposer(
  vie: VieDossier,
  commande: Extract<CommandeDossier, { type: 'deposer' }>,
  { aujourdhui, campagne }: ContexteDossier,
): Resultat<readonly EvenementDossier[], RefusDossier> {
  if (!transition(vie.etat, 'deposer')) return refus('deja_depose');
  const phase = phaseDe(campagne, aujourdhui);
  if (phase === 'pas_ouverte') return refus('campagne_pas_ouverte');
  if (phase === 'close' && !commande.changementNotable) return refus('campagne_close');
  if (!commande.tachesTerminees) return refus('incomplet');
  if (!commande.engagement) return refus('engagement_manquant');
  const instantane = vie.depots + 1;
  const depot: EvenementDossier = {
    type: 'dossier_depose',
    numero: vie.numero ?? commande.numero,
    empreinte: commande.empreinte,
    instantane,
  };
  return succes([depot, suite(commande.issue, instantane)]);
}

function suite(issue: Issue, instantane: number): EvenementDossier {
  switch (issue) {
    case 'notification':
      return { type: 'notification_conditionnelle_emise', instantane };
    case 'rejet':
      return { type: 'rejet_emis', instantane };
    case 'examen':
      return { type: 'examen_ouvert', instantane };
  }
}

function rouvrir(
  vie: VieDossier,
  { changementNotable = false }: Extract<CommandeDossier, { type: 'rouvrir' }>,
  { aujourdhui, campagne }: ContexteDossier,
): Resultat<readonly EvenementDossier[], RefusDossier> {
  if (!transition(vie.etat, 'rouvrir')) return refus('pas_rouvrable');
  if (phaseDe(campagne, aujourdhui) === 'close' && !changementNotable) return refus('campagne_close');
  return succes([{ type: 'dossier_rouvert' }]);
}
