import { refus, succes } from '../../noyau/resultat';
import type { CommandeDu, ContexteDu, DecisionDu, TiragesDu } from './commandes';
import type { LoiDuReglement } from './reglement';
import { suivreTentative } from './reglement';
import { accorderRemboursement, donnerIban, refuserRemboursement, suivreVirement } from './rendre';
import type { VieDue } from './vie';
import { annulerLien, creerLien, demarrerCarte, expirer, payerParLien, refuserLien } from './voies';

/** What the owner of a due decides: when a payment may begin, and what captured money does. */
export interface LoiDuDu<M extends string, E, R, T extends TiragesDu = TiragesDu>
  extends LoiDuReglement<M, E, T> {
  /** Why nothing can be begun, or `null`. */
  readonly empechement: R | null;
  /** Last instant to begin a payment, milliseconds since 1970. */
  readonly finA?: number;
}

/**
 * What a command does to whatever has to be paid: events to write, or the reason why not. At most one settlement; money that came in
 * besides is given back, never lost.
 */
export function deciderDu<M extends string, E, R, T extends TiragesDu>(
  vie: VieDue<M>,
  commande: CommandeDu<T>,
  contexte: ContexteDu,
  loi: LoiDuDu<M, E, R, T>,
): DecisionDu<M, E, R> {
  switch (commande.type) {
    case 'demarrer_carte':
      return loi.empechement !== null ? refus(loi.empechement) : succes(demarrerCarte(commande, contexte));
    case 'creer_lien':
      if (loi.empechement !== null) return refus(loi.empechement);
      return succes(creerLien(vie, commande, contexte, loi.finA));
    case 'annuler_lien':
      return annulerLien(vie);
    case 'refuser_lien':
      return refuserLien(vie, commande, contexte);
    case 'payer_par_lien':
      return payerParLien(vie, commande, contexte);
    case 'suivre_tentative':
      return suivreTentative(vie, commande, loi);
    case 'expirer':
      return expirer(vie, contexte);
    case 'accorder_remboursement':
      return accorderRemboursement(vie, commande);
    case 'refuser_remboursement':
      return refuserRemboursement(vie, commande);
    case 'donner_iban':
      return donnerIban(vie);
    case 'virer':
    case 'rejeter_virement':
      return suivreVirement(vie, commande);
  }
}
