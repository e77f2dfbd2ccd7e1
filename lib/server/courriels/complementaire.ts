import 'server-only';
import { composer } from './composer';

interface SurLaFenetre {
  readonly prenom: string;
  /** As the Crous named it. */
  readonly titre: string;
  /** Absolute address of the published draw. */
  readonly preuve: string;
}

/** A window gives at least one room. */
export const fenetreChambreProposee = (
  sur: SurLaFenetre & {
    /** « Résidence des Lices, à Rennes », one or several. */
    readonly chambres: string;
    /** « jeudi 26 novembre 2026 à 10 h 10 » */
    readonly avant: string;
    /** Absolute address of the student's housing page. */
    readonly lien: string;
  },
) =>
  composer('Une chambre vous est proposée', sur.prenom, [
    `Vous vous êtes inscrit à la fenêtre « ${sur.titre} ». Le tirage vous propose : ${sur.chambres}.`,
    `Pour la garder, payez l'avance avant le ${sur.avant}. Vous pouvez aussi la faire payer par un proche :\n${sur.lien}`,
    `La liste, la graine et le résultat du tirage sont publics. Chacun peut les vérifier :\n${sur.preuve}`,
  ]);

/** A window had no room left for this request. */
export const fenetreSansChambre = (
  sur: SurLaFenetre & {
    /** Absolute address of the complementary phase. */
    readonly lien: string;
  },
) =>
  composer('La fenêtre ne vous a pas donné de chambre', sur.prenom, [
    `Vous vous êtes inscrit à la fenêtre « ${sur.titre} ». Il n'y avait pas assez de chambres pour toutes les demandes, et votre rang n'a pas suffi.`,
    `Votre rang, la liste et la graine du tirage sont publics. Chacun peut les vérifier :\n${sur.preuve}`,
    `D'autres chambres se libèrent. Pour en réserver une, vous inscrire à une autre fenêtre ou recevoir une alerte :\n${sur.lien}`,
  ]);

/** Rooms that answer to a saved search have freed. `fiches`: one a line, with its address. */
export const alerteLogement = (sur: {
  readonly prenom: string;
  readonly nom: string;
  /** « 3 logements ont » */
  readonly nombre: string;
  readonly fiches: string;
  /** Absolute address of the whole search. */
  readonly recherche: string;
  readonly arreter: string;
}) =>
  composer(`Des chambres se libèrent : ${sur.nom}`, sur.prenom, [
    `${sur.nombre} au moins une chambre qui vient de se libérer, et répond à votre recherche « ${sur.nom} ».\n${sur.fiches}`,
    `Toute la recherche :\n${sur.recherche}`,
    'Cette alerte part au même moment à tous ceux que ces chambres intéressent. Elle ne donne aucune priorité et ne réserve rien.',
    `Pour ne plus recevoir cette alerte, sans vous connecter :\n${sur.arreter}`,
  ]);
