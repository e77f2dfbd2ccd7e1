import type {
  AvanceOuverte,
  CommandeAvance,
  ContexteAvance,
  EvenementAvance,
  VieAvance,
} from '@/lib/domain/logement/avance';
import { avanceOuverte, deciderAvance, evoluerAvance } from '@/lib/domain/logement/avance';

export const HEURE = 3_600_000;
/** Tuesday 9 June 2026, ten o'clock in Paris: the results of the first round. */
export const MAINTENANT = Date.parse('2026-06-09T08:00:00Z');
/** Thursday 11 June, 23:59 in Paris. */
export const ECHEANCE = Date.parse('2026-06-11T21:59:00Z');
export const CENTIMES = 10_000;

export const CONTEXTE: ContexteAvance = {
  maintenant: MAINTENANT,
  aujourdhui: '2026-06-09',
  chambreTenue: true,
  entreeEnVigueur: '2026-09-01',
};
export const RENDUE: ContexteAvance = { ...CONTEXTE, chambreTenue: false };
export const APRES_LA_RENTREE: ContexteAvance = {
  ...CONTEXTE,
  maintenant: Date.parse('2026-09-01T08:00:00Z'),
  aujourdhui: '2026-09-01',
};
export const plusTard = (heures: number): ContexteAvance => ({
  ...CONTEXTE,
  maintenant: MAINTENANT + heures * HEURE,
});

export const OUVERTURE: AvanceOuverte = {
  type: 'avance_ouverte',
  ...{ annee: '2026-2027', genre: 'avance', crous: 'REN', centimes: CENTIMES, echeanceA: ECHEANCE },
};
export const DEPOT: AvanceOuverte = {
  ...OUVERTURE,
  ...{ genre: 'depot_de_garantie', centimes: 24_500, echeanceA: null },
};
export const vierge = (): VieAvance => avanceOuverte(OUVERTURE);

/** One command, and the moment it is given. */
export type Pas = CommandeAvance | readonly [CommandeAvance, ContexteAvance];
const estCommande = (pas: Pas): pas is CommandeAvance => 'type' in pas;

/** Runs commands that must all be accepted; gives the life and what was written. */
export function derouler(pas: readonly Pas[], depart: VieAvance = vierge()) {
  let vie = depart;
  const journal: EvenementAvance[] = [];
  for (const un of pas) {
    const [commande, contexte] = estCommande(un) ? [un, CONTEXTE] : un;
    const decision = deciderAvance(vie, commande, contexte);
    if (!decision.ok) throw new Error(`${commande.type} : ${decision.refus}`);
    journal.push(...decision.valeur);
    vie = decision.valeur.reduce(evoluerAvance, vie);
  }
  return { vie, journal };
}

/** The answer to one command: the types of its events, or the refusal. */
export function repondre(vie: VieAvance, commande: CommandeAvance, contexte: ContexteAvance = CONTEXTE) {
  const decision = deciderAvance(vie, commande, contexte);
  return decision.ok ? decision.valeur.map(({ type }) => type) : decision.refus;
}

export const carte = (tentative = 'c1'): CommandeAvance => ({
  ...{ type: 'demarrer_carte', tentative, centimes: CENTIMES },
});
export const lien = (cle = 'l1'): CommandeAvance => ({ type: 'creer_lien', lien: cle });
export const parLien = (cle = 'l1', tentative = 't1'): CommandeAvance => ({
  ...{ type: 'payer_par_lien', lien: cle, tentative, centimes: CENTIMES },
});
type Suivi = Extract<CommandeAvance, { type: 'suivre_tentative' }>;
export const suivre = (tentative: string, action: Suivi['action']): Suivi => ({
  ...{ type: 'suivre_tentative', tentative, action, tirages: { remboursement: `r-${tentative}` } },
});
export const payer = (tentative = 'c1') => suivre(tentative, 'payer');
export const clore: CommandeAvance = { type: 'clore' };
export const demander = (
  motif: Extract<CommandeAvance, { type: 'demander_remboursement' }>['motif'] = 'desistement',
  remboursement = 'r1',
): CommandeAvance => ({ type: 'demander_remboursement', remboursement, motif });
export const accorder = (remboursement = 'r1'): CommandeAvance => ({
  ...{ type: 'accorder_remboursement', remboursement },
});
export const refuser = (remboursement = 'r1'): CommandeAvance => ({
  ...{ type: 'refuser_remboursement', remboursement, motif: 'hors_droit' },
});
export const iban: CommandeAvance = { type: 'donner_iban' };
export const virer = (remboursement = 'r1'): CommandeAvance => ({ type: 'virer', remboursement });

/** A life in each state of the table. */
export const DANS = {
  a_payer: () => vierge(),
  paiement_en_cours: () => derouler([carte()]).vie,
  close: () => derouler([carte(), [clore, RENDUE]]).vie,
  reglee: () => derouler([carte(), payer()]).vie,
  remboursement_en_cours: () => derouler([carte(), payer(), demander()]).vie,
  remboursee: () => derouler([carte(), payer(), demander(), iban, virer()]).vie,
} as const;
