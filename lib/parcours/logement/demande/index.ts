export type { DemandeAffichee, LogementNomme, PropositionAffichee, VoeuAffiche } from './affichage';
export { campagneLogementDuJour } from './annee';
export { apresGeste, estGeste, GESTES, type GesteDePanier } from './panier';
export { estRefusDemande, phraseRefusDemande, type RefusDemandeMontre } from './refus';
export { CHAMPS_RENOUVELLEMENT, phraseRefusRenouvellement, schemaRenouvellement } from './renouvellement';
export { CHAMPS_DEMANDE_SEULE, schemaDemandeSeule } from './seule';
