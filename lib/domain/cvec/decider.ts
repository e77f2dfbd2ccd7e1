import { deciderDu } from '../paiement/du';
import type { CommandeCvec, ContexteCvec, Decision } from './commandes';
import {
  accorderExoneration,
  demanderExoneration,
  demanderRemboursement,
  refuserExoneration,
} from './decider-demandes';
import { doublerEspeces, exonerer, loiDuReglement } from './decider-reglement';
import { changerCrous, emettreAvis, empechement } from './decider-voies';
import { maintenirExoneration, proposerRetrait, retirerExoneration } from './retrait';
import type { VieCvec } from './vie';

/**
 * What a command does to a contribution: events to write, or the reason why not (code de l'éducation, L. 841-5 and
 * D. 841-2 to D. 841-7). At most one settlement a year; money that came in besides is given back, never lost.
 */
export function deciderCvec(vie: VieCvec, commande: CommandeCvec, contexte: ContexteCvec): Decision {
  switch (commande.type) {
    case 'changer_crous':
      return changerCrous(vie, commande);
    case 'emettre_avis':
      return emettreAvis(vie, commande, contexte);
    case 'doubler_especes':
      return doublerEspeces(vie, commande, contexte);
    case 'exonerer':
      return exonerer(vie, commande);
    case 'demander_exoneration':
      return demanderExoneration(vie, commande, contexte);
    case 'accorder_exoneration':
      return accorderExoneration(vie, commande);
    case 'refuser_exoneration':
      return refuserExoneration(vie, commande);
    case 'proposer_retrait':
      return proposerRetrait(vie, commande);
    case 'retirer_exoneration':
      return retirerExoneration(vie, commande);
    case 'maintenir_exoneration':
      return maintenirExoneration(vie, commande);
    case 'demander_remboursement':
      return demanderRemboursement(vie, commande, contexte);
    default:
      return deciderDu(vie, commande, contexte, {
        empechement: empechement(vie, contexte),
        ...loiDuReglement(vie),
      });
  }
}
