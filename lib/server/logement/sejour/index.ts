import 'server-only';

export { accorderDossier, refuserDossier } from './commandes/instruire';
export { ouvrirSejour } from './commandes/ouvrir';
export { reglerDepot } from './commandes/regler-depot';
