import type { Bareme } from '../../baremes';
import { premiereAnnee } from '../../noyau/annee-universitaire';
import { moisCivil } from '../../noyau/mois-civil';
import { jugerCalendrier } from '../calendrier';
import { jugerMerite } from '../complements/merite';
import type { FaitsBourse, FaitsCalendrier } from '../faits';
import type { EtatCondition, ResultatBourse } from '../resultat';
import { echeancier, totalVerse } from './echeancier';
import { jugerMaintien } from './maintien';
import { montantsVerses } from './montants-verses';
import type { MontantsVerses, OptionsVersement, Versement } from './types';

/** What a student is paid in a year. */
export interface AnneeVersee {
  readonly montants: MontantsVerses;
  /** e.3: whether the bourse goes on in summer; `null` when nothing was told of it. */
  readonly maintien: EtatCondition | null;
  readonly versements: readonly Versement[];
  /** Euros, aide au mérite included. */
  readonly total: number;
}

/**
 * The full schedule of a student, from the same facts as the decision: amounts (MTT-1, e.3, e.4), first month (TAR-2), early payment
 * (PAY-2), aide au mérite when it is acquired (MER).
 * @param dates days of the file; without the day it was complete, the schedule is that of a file in time
 * @returns `null` when the bourse isn't certain; no payment when the file came too late (TAR-1)
 */
export function anneeVersee(
  faits: FaitsBourse,
  resultat: ResultatBourse,
  bareme: Bareme,
  dates: FaitsCalendrier = {},
  options: OptionsVersement = {},
): AnneeVersee | null {
  if (resultat.type !== 'eligible') return null;
  const maintien = faits.maintien ? jugerMaintien(faits.maintien).etat : null;
  const douzeMois = maintien === 'remplie' || options.maintienGrandesVacances === true;
  const montants = montantsVerses(bareme, resultat.echelon, {
    ...options,
    // Where the published total was never found, the ten ordinary payments are certain and told.
    maintienGrandesVacances: douzeMois && bareme.montants.douzeMois !== null,
  });
  if (!montants.ok) return null;
  const calendrier = jugerCalendrier(bareme.annee, dates);
  const septembre = moisCivil(premiereAnnee(bareme.annee), 9);
  const enTemps = dates.piecesCompletes === undefined && calendrier.recevable !== false;
  const merite = jugerMerite(faits, resultat, bareme);
  const versements = echeancier({
    annee: bareme.annee,
    montants: montants.valeur,
    premierMois: enTemps ? septembre : calendrier.premierMoisPaye,
    paiementAnticipe: calendrier.paiementAnticipe === true,
    merite: merite.etat === 'acquise' ? merite.montant : null,
  });
  return { montants: montants.valeur, maintien, versements, total: totalVerse(versements) };
}
