import type { CommandeDu, EvenementDu, LoiDuDu, VieDue } from '@/lib/domain/paiement/du';
import { deciderDu, evoluerDu, RIEN_DE_TENTE } from '@/lib/domain/paiement/du';

export const MAINTENANT = 1_000_000_000;
export const CENTIMES = 4_200;

type Motif = 'en_trop';
export interface Solde {
  readonly type: 'solde';
  readonly tentative: string;
}

/** The smallest thing that may be paid: whatever came first settles it. */
export interface VieTemoin extends VieDue<Motif> {
  readonly acquittement: { readonly tentative: string } | null;
}

export const neuve = (): VieTemoin => ({ rang: 1, acquittement: null, ...RIEN_DE_TENTE });

type Loi = LoiDuDu<Motif, Solde, 'ferme'>;
export const loi = (vie: VieTemoin, reste: Partial<Loi> = {}): Loi => ({
  empechement: null,
  enTrop: vie.acquittement ? 'en_trop' : null,
  regler: (tentative) => ({ type: 'solde', tentative }),
  ...reste,
});

type Evenement = EvenementDu<Motif> | Solde;

export const suivante = (vie: VieTemoin, e: Evenement): VieTemoin => {
  const apres = e.type === 'solde' ? { ...vie, acquittement: { tentative: e.tentative } } : evoluerDu(vie, e);
  return { ...apres, rang: vie.rang + 1 };
};

export const repondre = (
  vie: VieTemoin,
  commande: CommandeDu,
  maintenant = MAINTENANT,
  reste: Partial<Loi> = {},
) => {
  const decision = deciderDu(vie, commande, { maintenant }, loi(vie, reste));
  return decision.ok ? decision.valeur.map(({ type }) => type) : decision.refus;
};

/** Runs commands that must all be accepted. */
export function apres(
  commandes: readonly CommandeDu[],
  depart = neuve(),
  maintenant = MAINTENANT,
): VieTemoin {
  return commandes.reduce((vie, commande) => {
    const decision = deciderDu(vie, commande, { maintenant }, loi(vie));
    if (!decision.ok) throw new Error(`${commande.type} : ${decision.refus}`);
    return decision.valeur.reduce(suivante, vie);
  }, depart);
}

export const carte = (tentative = 'c1'): CommandeDu => ({
  type: 'demarrer_carte',
  tentative,
  centimes: CENTIMES,
});
export const lien = (cle = 'l1'): CommandeDu => ({ type: 'creer_lien', lien: cle });
export const parLien = (cle = 'l1', tentative = 't1'): CommandeDu => ({
  ...{ type: 'payer_par_lien', lien: cle, tentative, centimes: CENTIMES },
});
type Suivi = Extract<CommandeDu, { type: 'suivre_tentative' }>;
export const suivre = (tentative: string, action: Suivi['action']): Suivi => ({
  ...{ type: 'suivre_tentative', tentative, action, tirages: { remboursement: `r-${tentative}` } },
});
export const payer = (tentative = 'c1') => suivre(tentative, 'payer');
