import { refus, succes } from '../../noyau/resultat';
import type { CommandeDemande, ContexteDemande, DecisionDemande } from './commandes';
import {
  expirerPropositions,
  faireProposition,
  liberer,
  refuserProposition,
  reserver,
} from './decider-propositions';
import { ecrireVoeux, validerVoeux } from './decider-voeux';
import type { VieDemande } from './vie';
import { propositionsVivantes } from './vie';

/** Nothing is asked any more: what was offered is refused. A booked room is given up first, its money with it. */
function retirer(vie: VieDemande): DecisionDemande {
  const vivantes = propositionsVivantes(vie);
  if (vivantes.some(([, { etat }]) => etat === 'reservee')) return refus('chambre_reservee');
  const refusees = vivantes.map(([proposition]) => ({ type: 'proposition_refusee', proposition }) as const);
  return succes([...refusees, { type: 'demande_retiree' }]);
}

/** What a command does to a housing request: events to write, or the reason why not (domaine logement, § 2). */
export function deciderDemande(
  vie: VieDemande,
  commande: CommandeDemande,
  contexte: ContexteDemande,
): DecisionDemande {
  if (commande.type === 'rouvrir') {
    return vie.retiree ? succes([{ type: 'demande_rouverte' }]) : refus('sans_effet');
  }
  if (vie.retiree) return refus('demande_retiree');
  switch (commande.type) {
    case 'ecrire_voeux':
      return ecrireVoeux(vie, commande, contexte);
    case 'valider_voeux':
      return validerVoeux(vie, contexte);
    case 'faire_proposition':
      return faireProposition(vie, commande, contexte);
    case 'refuser_proposition':
      return refuserProposition(vie, commande);
    case 'expirer_propositions':
      return expirerPropositions(vie, commande, contexte);
    case 'reserver':
      return reserver(vie, commande);
    case 'liberer':
      return liberer(vie, commande);
    case 'retirer':
      return retirer(vie);
  }
}
