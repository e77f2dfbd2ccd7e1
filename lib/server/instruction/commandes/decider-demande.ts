import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { ACCORDER, attendUneDecision, genreInstruit } from '@/lib/parcours/instruction';
import { transaction } from '../../base';
import { journaliser } from '../../journal/acces';
import type { Horloge } from '../../ports/horloge';
import { DECIDEURS } from '../decideurs';
import { type DemandeLue, lireDemande } from '../requetes/lire-demande';

export interface DecisionDemandee {
  readonly demande: string;
  /** `accorder`, or the reason of a refusal. */
  readonly decision: string;
  readonly motivation: string;
  readonly agent: { readonly id: string; readonly crous: string | null };
  readonly horloge: Horloge;
}

export type RefusDeDecision =
  | { readonly type: 'introuvable' }
  | { readonly type: 'decision_inconnue' }
  /** Somebody was first: nothing of this decision was written. */
  | { readonly type: 'deja_decidee'; readonly demande: DemandeLue }
  /** What would be granted is not there to be given. */
  | { readonly type: 'impossible'; readonly raison: RaisonImpossible };

/** Rooms only: they may be gone since the request was made. */
const IMPOSSIBLES = [
  'chambre_absente',
  'chambre_pretee',
  'chambre_prise',
  'secteur_deja_servi',
  'propositions_maximum',
] as const;
export type RaisonImpossible = (typeof IMPOSSIBLES)[number];

/**
 * Decides a request of the agent's Crous, once: of two agents at the same time, one decides and the other is told by whom and what.
 * The decision, its reason, its author and the mail are one statement of the base.
 */
export async function deciderDemande({
  demande,
  decision,
  motivation,
  agent,
  horloge,
}: DecisionDemandee): Promise<Resultat<'decidee', RefusDeDecision>> {
  const lue = await lireDemande(demande, agent.crous);
  if (!lue) return refus({ type: 'introuvable' });
  if (decision !== ACCORDER && !Object.hasOwn(genreInstruit(lue.genre).refus, decision)) {
    return refus({ type: 'decision_inconnue' });
  }
  if (!attendUneDecision(lue.etat)) return refus({ type: 'deja_decidee', demande: lue });
  if (lue.etat === 'piece_demandee') await nePlusAttendre(demande, horloge);
  const par = { agent, horloge, precision: motivation };
  const { accorder, refuser } = DECIDEURS[lue.genre];
  const faite = decision === ACCORDER ? await accorder(demande, par) : await refuser(demande, decision, par);
  if (!faite.ok) return expliquer(demande, agent.crous, faite.refus);
  await journaliser(
    'instruction',
    decision === ACCORDER ? 'demande_accordee' : 'demande_refusee',
    lue.personneId,
    agent.id,
  );
  return succes('decidee');
}

/** Decided without the document that was asked for: the request is a pending one again, as each kind expects it. */
const nePlusAttendre = (demande: string, horloge: Horloge): Promise<void> =>
  transaction(async (tx) => {
    await tx.documentDemande.updateMany({
      where: { demandeId: demande, closLe: null },
      data: { closLe: horloge.maintenant() },
    });
    await tx.demandeInstruction.updateMany({
      where: { id: demande, etat: 'piece_demandee' },
      data: { etat: 'deposee' },
    });
  });

async function expliquer(
  id: string,
  crous: string | null,
  raison: string,
): Promise<Resultat<never, RefusDeDecision>> {
  const demande = await lireDemande(id, crous);
  if (!demande) return refus({ type: 'introuvable' });
  if (!attendUneDecision(demande.etat)) return refus({ type: 'deja_decidee', demande });
  const impossible = IMPOSSIBLES.find((connue) => connue === raison);
  if (impossible) return refus({ type: 'impossible', raison: impossible });
  throw new Error(`demande ${id} : ${raison}`);
}
