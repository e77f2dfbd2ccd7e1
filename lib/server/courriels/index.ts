import 'server-only';

export type { Courriel } from './composer';
export { adresseDejaInscrite, codeDeVerification, motDePasseChange, reinitialisation } from './compte';
export {
  accuseDepot,
  miseEnExamen,
  notificationConditionnelle,
  notificationRejet,
  reponseRecalculee,
} from './dossier';
export { envoyerCourriel, envoyerCourriels } from './envoyer';
