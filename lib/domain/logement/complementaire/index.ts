export type { FicheConvoitee, RefusBlocage } from './blocage';
export { jugerBlocage } from './blocage';
export type { ActeurFenetre, ActionFenetre, EtatFenetre } from './etats-fenetre';
export { TRANSITIONS_FENETRE, transitionFenetre } from './etats-fenetre';
export type {
  Annonce,
  Fenetre,
  MomentDeFenetre,
  RefusAnnonce,
  RefusFenetre,
  RefusInscription,
} from './fenetre';
export { faireAvancer, jugerAnnonce, jugerInscription, momentDeFenetre } from './fenetre';
export type { Inscrite, LignePubliee, ListeArretee, LotLibre, LotPublie } from './liste';
export { arreterListe, csvDeLaListe, csvDesLots, rangerLesLots } from './liste';
export type { Frein, ModeComplementaire, ParametresComplementaires } from './parametres';
export { MODES_COMPLEMENTAIRES, parametresComplementaires } from './parametres';
export type { IssueDuTirage } from './tirage-de-fenetre';
export { csvDuResultat, tirerFenetre } from './tirage-de-fenetre';
