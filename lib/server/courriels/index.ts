import 'server-only';

export * from './avance';
export type { Courriel } from './composer';
export { adresseDejaInscrite, codeDeVerification, motDePasseChange, reinitialisation } from './compte';
export * from './cvec';
export { designationLogement } from './designation';
export {
  accuseDepot,
  miseEnExamen,
  notificationConditionnelle,
  notificationRejet,
  reponseRecalculee,
} from './dossier';
export { envoyerCourriel, envoyerCourriels } from './envoyer';
export * from './instruction';
export * from './logement-demande';
export type { Envoi } from './preparer';
export { preparerEnvoi } from './preparer';
export * from './referents';
export * from './sejour';
export * from './tours';
