import { refus, succes } from '../../noyau/resultat';
import { suiteDeRemboursement } from '../remboursement';
import type { DecisionDu, UneCommandeDu } from './commandes';
import type { VieDue } from './vie';

export function accorderRemboursement<M extends string>(
  vie: VieDue<M>,
  { remboursement }: UneCommandeDu<'accorder_remboursement'>,
): DecisionDu<M> {
  if (vie.remboursements[remboursement]?.etat !== 'demande') return refus('remboursement_inconnu');
  return succes([{ type: 'remboursement_accorde', remboursement }]);
}

export function refuserRemboursement<M extends string>(
  vie: VieDue<M>,
  { remboursement, motif }: UneCommandeDu<'refuser_remboursement'>,
): DecisionDu<M> {
  if (vie.remboursements[remboursement]?.etat !== 'demande') return refus('remboursement_inconnu');
  return succes([{ type: 'remboursement_refuse', remboursement, motif }]);
}

/** One account for all that is owed: given while a refund is examined, or waits for it. */
export function donnerIban<M extends string>(vie: VieDue<M>): DecisionDu<M> {
  const evenements = Object.entries(vie.remboursements)
    .filter(([, { etat }]) => etat === 'demande' || etat === 'iban_attendu')
    .map(([remboursement]) => ({ type: 'iban_recu', remboursement }) as const);
  return evenements.length > 0 ? succes(evenements) : refus('rien_a_rembourser');
}

/** The transfer left, or came back: what the accounting officer says. */
export function suivreVirement<M extends string>(
  vie: VieDue<M>,
  { type, remboursement }: UneCommandeDu<'virer'> | UneCommandeDu<'rejeter_virement'>,
): DecisionDu<M> {
  const suivi = vie.remboursements[remboursement];
  if (!suivi) return refus('remboursement_inconnu');
  if (!suiteDeRemboursement(suivi.etat, type)) return refus('sans_effet');
  return succes([{ type: type === 'virer' ? 'virement_emis' : 'virement_rejete', remboursement }]);
}
