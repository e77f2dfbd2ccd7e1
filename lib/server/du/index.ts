import 'server-only';

export { rappelerLesLiens } from './commandes/rappeler-liens';
export {
  appliquerAu,
  dansLaTransaction,
  type Ecrit,
  type Effet,
  type Porteur,
  parLeBassin,
  type Requete,
} from './depot';
export { definirEcriture, type Instruction, inserer, modifier } from './ecriture';
export { type APayer, CHEMIN_NOTIFICATION, formulaireBancaire, peutPayerParCarte } from './formulaire';
export { hacherJetonDuLien, jetonDuLien, nouvelId, ordreDe, tentativeDe } from './identifiants';
export { adresseDuLien, cibleDuJeton, lienDuJeton, nomCourt } from './liens';
export {
  type LienLu,
  type LignesBrutes,
  type LignesDues,
  lignesDues,
  ms,
  par,
  partsDeVie,
  type RemboursementLu,
  sqlLignesDues,
  sqlTentative,
  type TentativeLue,
} from './lignes';
export { partiesDues } from './parties';
export {
  type DetailsDus,
  de,
  type PieceScellee,
  projeterDu,
  type RetourAJournaliser,
  type Tables,
} from './projeter';
export { reprendre } from './reprendre';
export { listerEchus } from './requetes/echus';
