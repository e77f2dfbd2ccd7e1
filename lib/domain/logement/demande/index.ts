export type { CommandeDemande, ContexteDemande, DecisionDemande, RefusDemande } from './commandes';
export { deciderDemande } from './decider';
export { tourOuvert } from './decider-voeux';
export type { ActeurLogement, ActionDemande, EtatDemandeLogement } from './etats';
export { actionsDemande, TRANSITIONS_DEMANDE_LOGEMENT, transitionDemande } from './etats';
export type {
  EvenementLogement,
  OrigineProposition,
  PropositionFaite,
  TypeEvenementLogement,
  VoieDemande,
} from './evenements';
export { ACTION_DE_LOGEMENT } from './evenements';
export { evoluerDemande, rejouerDemande } from './evoluer';
export type { EtatProposition, PropositionSuivie, VieDemande } from './vie';
export { demandeOuverte, etatDeDemande, propositionsVivantes } from './vie';
