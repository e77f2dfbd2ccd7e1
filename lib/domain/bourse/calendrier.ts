import { clotureDe, dernierJourDeRecours, fenetreDse, finRetroactifDe, premierMoisPaye } from '../dossier';
import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import { premiereAnnee } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import { dateCivile } from '../noyau/date-civile';
import type { Constat } from './constat';
import { examiner, expliquer, ouvrirConstat } from './constat';
import type { FaitsCalendrier } from './faits';
import type { Motif } from './resultat';
import { NON_RELU } from './sources';
import type { CalendrierJuge } from './versements/types';

const REGLES_DU_CROUS = 'règles du Crous, 2022-2023';
const RECOURS = 'crous-creteil, crous-rennes';
const ARRETES_DE_TAUX = 'arrêtés fixant les taux, article 1er';

/** TAR-1 and DIM-4: until 31 December, afterwards only for a durable and notable change. */
function recevable(annee: AnneeUniversitaire, faits: FaitsCalendrier, constat: Constat): boolean | null {
  const { depotDse, changementNotable } = faits;
  const fenetre = fenetreDse(annee);
  if (depotDse === undefined) return null;
  const cloture = clotureDe(annee);
  const valeurs = { depot: depotDse, cloture };
  if (fenetre && depotDse < fenetre.ouverture) {
    expliquer(
      constat,
      'TAR-1',
      'Dépôt avant l’ouverture de la campagne',
      'non recevable',
      fenetre.source,
      valeurs,
    );
    return false;
  }
  if (depotDse <= cloture) {
    expliquer(constat, 'TAR-1', 'Dépôt au plus tard le 31 décembre', 'recevable', REGLES_DU_CROUS, valeurs);
    return true;
  }
  if (changementNotable === undefined) return null;
  const libelle = changementNotable
    ? 'Dépôt après le 31 décembre, pour un changement durable et notable'
    : 'Dépôt après le 31 décembre, sans changement durable et notable';
  const conclusion = changementNotable ? 'recevable' : 'non recevable';
  expliquer(constat, changementNotable ? 'DIM-4' : 'TAR-1', libelle, conclusion, REGLES_DU_CROUS, valeurs);
  return changementNotable;
}

function dansLaCampagne(annee: AnneeUniversitaire, depot: DateCivile | undefined): boolean | null {
  const fenetre = fenetreDse(annee);
  if (depot === undefined || fenetre === null) return null;
  return depot >= fenetre.ouverture && depot <= fenetre.finPrioritaire;
}

/** PAY-2: request and enrolment both final before 25 August. */
function anticipe(annee: AnneeUniversitaire, faits: FaitsCalendrier, constat: Constat): boolean | null {
  const limite = dateCivile(premiereAnnee(annee), 8, 25);
  const jours = [faits.piecesCompletes, faits.inscription];
  if (jours.some((jour) => jour !== undefined && jour >= limite)) return false;
  if (jours.includes(undefined)) return null;
  const libelle = 'Dossier et inscription terminés avant le 25 août';
  expliquer(constat, 'PAY-2', libelle, 'septembre payé fin août', ARRETES_DE_TAUX);
  return true;
}

/** REC-1 to REC-3: two months. REC-4 [M] would add a day before the court, which is told and not decided. */
function recours(dernier: DateCivile | null, faits: FaitsCalendrier, constat: Constat): boolean | null {
  if (dernier === null || faits.dateRecours === undefined) return null;
  if (faits.dateNotification !== undefined && faits.dateRecours < faits.dateNotification) return null;
  const valeurs = { dernierJour: dernier, recours: faits.dateRecours };
  if (faits.dateRecours <= dernier) {
    expliquer(
      constat,
      'REC-1',
      'Recours dans les deux mois de la notification',
      'dans le délai',
      RECOURS,
      valeurs,
    );
    return true;
  }
  expliquer(
    constat,
    'REC-1',
    'Recours plus de deux mois après la notification',
    'hors délai',
    RECOURS,
    valeurs,
  );
  examiner(constat, 'REC-4', 'Devant le tribunal, le délai franc peut ajouter un jour ou deux.', NON_RELU);
  return false;
}

function motifDe(estRecevable: boolean | null, annee: AnneeUniversitaire): Motif | null {
  if (estRecevable !== false) return null;
  const libelle = `Une bourse de ${annee} se demande de l’ouverture de la campagne au 31 décembre ${premiereAnnee(annee)}.`;
  return { code: 'HORS_DELAI', libelle, source: REGLES_DU_CROUS };
}

/**
 * What the dates of a file mean (h, PAY-2): whether it can be received (TAR-1, DIM-4), was in the campaign (h.1), from which
 * month it is paid (TAR-2: complete by 31 October, from September; later, from the next month), whether September is paid in
 * advance, and whether an appeal is in time (REC-1 to REC-3). Refusal: `HORS_DELAI`.
 * @param faits civil days; an absent one is unknown, and so is what depends on it (`null`)
 */
export function jugerCalendrier(annee: AnneeUniversitaire, faits: FaitsCalendrier): CalendrierJuge {
  const constat = ouvrirConstat();
  const estRecevable = recevable(annee, faits, constat);
  const complet = faits.piecesCompletes;
  const bornes = { annee, finRetroactif: finRetroactifDe(annee) };
  const premier = complet === undefined || estRecevable === false ? null : premierMoisPaye(bornes, complet);
  const retroactif = complet === undefined ? null : estRecevable !== false && complet <= bornes.finRetroactif;
  if (premier !== null) {
    const libelle = retroactif
      ? 'Dossier complet au plus tard le 31 octobre'
      : 'Dossier complet après le 31 octobre';
    expliquer(constat, 'TAR-2', libelle, `payé depuis ${premier}`, REGLES_DU_CROUS, { premierMois: premier });
  }
  const dernier = faits.dateNotification === undefined ? null : dernierJourDeRecours(faits.dateNotification);
  return {
    recevable: estRecevable,
    dansLaCampagne: dansLaCampagne(annee, faits.depotDse),
    premierMoisPaye: premier,
    retroactif,
    paiementAnticipe: retroactif === false ? false : anticipe(annee, faits, constat),
    dernierJourDeRecours: dernier,
    recoursDansLeDelai: recours(dernier, faits, constat),
    motif: motifDe(estRecevable, annee),
    explication: constat.pas,
  };
}
