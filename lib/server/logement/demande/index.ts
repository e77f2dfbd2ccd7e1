import 'server-only';

export { apresDepotDuDse } from './commandes/apres-depot-dse';
export { apresReevaluation, type Reclassee } from './commandes/apres-reevaluation';
export { accorderRenouvellement, refuserRenouvellement } from './commandes/decider-renouvellement';
export { type AOuvrir, type Classante, ouvrirDemande, SANS_DSE } from './commandes/ouvrir-demande';
export type { CibleDemande, EffetDemande, Requete } from './depot';
export { appliquerDemande, dansLaTransaction, lireDemande, parLeBassin } from './depot';
export type { GesteDemande } from './ecriture';
export { jugerDemande } from './juger';
export type { PropositionLue, SituationDemande } from './situation';
