import type { CommandeCvec, ContexteCvec, EvenementCvec, VieCvec } from '@/lib/domain/cvec';
import { deciderCvec, evoluerCvec, lireNumero, vieOuverte } from '@/lib/domain/cvec';

export const ANNEE = '2026-2027';
export const HEURE = 3_600_000;
/** 21 November 2026, ten o'clock in Paris. */
export const MAINTENANT = Date.parse('2026-11-21T09:00:00Z');
export const CONTEXTE: ContexteCvec = { aujourdhui: '2026-11-21', maintenant: MAINTENANT };
export const plusTard = (heures: number): ContexteCvec => ({
  ...CONTEXTE,
  maintenant: MAINTENANT + heures * HEURE,
});

const numero = lireNumero('REN6 ABCDEF 42');
if (!numero) throw new Error('numéro illisible');
export const NUMERO = numero;
export const tirages = (remboursement = 'r1') => ({ numero: NUMERO, remboursement });

export const CENTIMES = 10_500;
export const vierge = (): VieCvec => vieOuverte(ANNEE, 'REN');

/** Runs commands that must all be accepted; gives the life and what was written. */
export function derouler(
  commandes: readonly CommandeCvec[],
  contexte: ContexteCvec = CONTEXTE,
  depart: VieCvec = vierge(),
): { readonly vie: VieCvec; readonly journal: readonly EvenementCvec[] } {
  let vie = depart;
  const journal: EvenementCvec[] = [];
  for (const commande of commandes) {
    const decision = deciderCvec(vie, commande, contexte);
    if (!decision.ok) throw new Error(`${commande.type} : ${decision.refus}`);
    journal.push(...decision.valeur);
    vie = decision.valeur.reduce(evoluerCvec, vie);
  }
  return { vie, journal };
}

/** The answer to one command: the types of its events, or the refusal. */
export function repondre(vie: VieCvec, commande: CommandeCvec, contexte: ContexteCvec = CONTEXTE) {
  const decision = deciderCvec(vie, commande, contexte);
  return decision.ok ? decision.valeur.map(({ type }) => type) : decision.refus;
}

export const carte = (tentative = 'c1'): CommandeCvec => ({
  type: 'demarrer_carte',
  tentative,
  centimes: CENTIMES,
});
export const lien = (cle = 'l1'): CommandeCvec => ({ type: 'creer_lien', lien: cle });
export const parLien = (cle = 'l1', tentative = 't1'): CommandeCvec => ({
  type: 'payer_par_lien',
  lien: cle,
  tentative,
  centimes: CENTIMES,
});
export const avis = (tentative = 'e1'): CommandeCvec => ({
  type: 'emettre_avis',
  tentative,
  centimes: CENTIMES,
  expireA: MAINTENANT + 720 * HEURE,
});
export const demande = (cle = 'd1'): CommandeCvec => ({
  type: 'demander_exoneration',
  demande: cle,
  categorie: 'refugie',
});
export const suivre = (
  tentative: string,
  action: Extract<CommandeCvec, { type: 'suivre_tentative' }>['action'],
  remboursement = `r-${tentative}`,
): CommandeCvec => ({ type: 'suivre_tentative', tentative, action, tirages: tirages(remboursement) });
export const payer = (tentative: string, remboursement?: string) => suivre(tentative, 'payer', remboursement);
export const boursier = (remboursement = 'r-b'): CommandeCvec => ({
  type: 'exonerer',
  motif: 'boursier',
  tirages: tirages(remboursement),
});
export const accorder = (cle = 'd1', remboursement = 'r-d'): CommandeCvec => ({
  type: 'accorder_exoneration',
  demande: cle,
  tirages: tirages(remboursement),
});
export const proposer = (cle = 'w1'): CommandeCvec => ({ type: 'proposer_retrait', demande: cle });
export const retirer = (cle = 'w1'): CommandeCvec => ({ type: 'retirer_exoneration', demande: cle });
export const maintenir = (cle = 'w1'): CommandeCvec => ({
  type: 'maintenir_exoneration',
  demande: cle,
  motif: 'aide_maintenue',
});
export const reclamer = (remboursement = 'r1'): CommandeCvec => ({
  type: 'demander_remboursement',
  remboursement,
  motif: 'non_assujetti',
});
