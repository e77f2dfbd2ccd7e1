import type { CommandeCvec, ContexteCvec, Decision } from './commandes';
import {
  accorderExoneration,
  accorderRemboursement,
  demanderExoneration,
  demanderRemboursement,
  donnerIban,
  refuserExoneration,
  refuserRemboursement,
  suivreVirement,
} from './decider-demandes';
import { doublerEspeces, exonerer, suivreTentative } from './decider-reglement';
import {
  annulerLien,
  changerCrous,
  creerLien,
  demarrerCarte,
  emettreAvis,
  expirer,
  payerParLien,
  refuserLien,
} from './decider-voies';
import type { VieCvec } from './vie';

/**
 * What a command does to a contribution: events to write, or the reason why not (code de l'éducation, L. 841-5 and
 * D. 841-2 to D. 841-7). At most one settlement a year; money that came in besides is given back, never lost.
 */
export function deciderCvec(vie: VieCvec, commande: CommandeCvec, contexte: ContexteCvec): Decision {
  switch (commande.type) {
    case 'changer_crous':
      return changerCrous(vie, commande);
    case 'demarrer_carte':
      return demarrerCarte(vie, commande, contexte);
    case 'creer_lien':
      return creerLien(vie, commande, contexte);
    case 'annuler_lien':
      return annulerLien(vie);
    case 'refuser_lien':
      return refuserLien(vie, commande, contexte);
    case 'payer_par_lien':
      return payerParLien(vie, commande, contexte);
    case 'emettre_avis':
      return emettreAvis(vie, commande, contexte);
    case 'suivre_tentative':
      return suivreTentative(vie, commande);
    case 'doubler_especes':
      return doublerEspeces(vie, commande, contexte);
    case 'expirer':
      return expirer(vie, contexte);
    case 'exonerer':
      return exonerer(vie, commande);
    case 'demander_exoneration':
      return demanderExoneration(vie, commande, contexte);
    case 'accorder_exoneration':
      return accorderExoneration(vie, commande);
    case 'refuser_exoneration':
      return refuserExoneration(vie, commande);
    case 'demander_remboursement':
      return demanderRemboursement(vie, commande, contexte);
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
