export { CHAMPS_ACCEPTATION, ENGAGEMENT, schemaAcceptation } from './acceptation';
export { CHAMPS_DESISTEMENT, schemaDesistement, schemaPreavis, schemaRendezVous } from './depart';
export { CHAMPS_ETAT_DES_LIEUX, schemaEtatDesLieux } from './etat-des-lieux';
export { champsDePiece, peutRemettre, schemaDePiece } from './pieces';
export { estRefusSejour, phraseRefusSejour, type RefusSejourMontre } from './refus';
export { adresseDeResidence, nomDeResidence } from './residence';
