import 'server-only';

export { appliquerRetourDAvance } from './commandes/appliquer-retour';
export { balayerAvances, cloreAvance } from './commandes/balayer';
export { ouvrirAvance, ouvrirDepot } from './commandes/ouvrir-avance';
export {
  accorderRemboursementDAvance,
  refuserRemboursementDAvance,
  rendreLeDepot,
  suivreVirementDAvance,
} from './commandes/rendre';
export { payerLAvanceParLien, refuserLAvanceParLien } from './commandes/tiers';
export { lireAvance } from './depot';
export { lireAvanceDuLien } from './requetes/lire-formulaire';
export { lireLienDAvance } from './requetes/lire-lien';
export type { SituationAvance } from './situation';
