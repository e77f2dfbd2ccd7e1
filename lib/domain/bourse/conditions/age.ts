import type { Bareme } from '../../baremes';
import { premiereAnnee } from '../../noyau/annee-universitaire';
import type { DateCivile } from '../../noyau/date-civile';
import { anneeDe, jourDe, moisDe } from '../../noyau/date-civile';
import type { Constat } from '../constat';
import { demander, expliquer, refuser } from '../constat';
import type { FaitsAge } from '../faits';
import { compter } from '../format';
import type { EtatCondition } from '../resultat';
import { compte } from '../saisies';
import { F12214 } from '../sources';

/**
 * Month count of a birth for ages on the 1st of a month: whoever is born after the 1st grows older a month later. `NaN`
 * when it is not a date.
 */
const moisDeNaissance = (date: DateCivile): number =>
  anneeDe(date) * 12 + moisDe(date) + Math.min(1, jourDe(date) - 1);

/** True while the birthday that reaches the limit falls after 1 September (BOR-5: strictly under). */
const estSousLaLimite = (naissance: number, limiteMois: number, septembre: number): boolean =>
  naissance + limiteMois > septembre;

/** Completed years on 1 September. */
const ageEnSeptembre = (naissance: number, septembre: number): number =>
  Math.floor((septembre - naissance) / 12);

/** AGE-2: past the limit, the benefit continues as long as the studies do. */
const etudesContinues = (faits: FaitsAge): boolean =>
  faits.premiereDemande === false && faits.etudesInterrompues === false;

/** Past 28: what could still push the limit back, asked only now. */
function jugerAuDela(faits: FaitsAge, naissance: number, bareme: Bareme, constat: Constat): EtatCondition {
  const { ageMaximum } = bareme.regles;
  const septembre = premiereAnnee(bareme.annee) * 12 + 9;
  const age = ageEnSeptembre(naissance, septembre);
  const enfants = compte(faits.enfantsEleves);
  const mois = compte(faits.serviceCiviqueMois);
  const limite = ageMaximum * 12 + (enfants ?? 0) * 12 + (mois ?? 0);
  const libelle = `${compter(age, 'an')} au 1er septembre ${premiereAnnee(bareme.annee)}`;
  if (estSousLaLimite(naissance, limite, septembre)) {
    if (enfants) {
      const recul = `limite reculée d’un an par enfant élevé, ${F12214}`;
      expliquer(constat, 'AGE-4', libelle, 'remplie', recul, { age, enfants });
    }
    if (mois) {
      const recul = `limite reculée de la durée du service civique ou du volontariat, ${F12214}`;
      expliquer(constat, 'AGE-3', libelle, 'remplie', recul, { age, mois });
    }
    return 'remplie';
  }
  const avant = constat.manquants.length;
  if (faits.premiereDemande === undefined)
    demander(constat, 'age.premiereDemande', 'S’agit-il de votre première demande de bourse');
  if (faits.premiereDemande === false && faits.etudesInterrompues === undefined)
    demander(constat, 'age.etudesInterrompues', 'L’interruption éventuelle de vos études après 28 ans');
  if (faits.handicapCDAPH === undefined)
    demander(constat, 'age.handicapCDAPH', 'La reconnaissance d’un handicap par la CDAPH');
  if (enfants === undefined) demander(constat, 'age.enfantsEleves', 'Le nombre d’enfants que vous élevez');
  if (mois === undefined)
    demander(constat, 'age.serviceCiviqueMois', 'La durée de votre service civique ou volontariat, en mois');
  if (constat.manquants.length > avant) return 'indeterminee';
  const phrase = `Vous avez ${libelle}, et la bourse se demande avant ${ageMaximum}\u00a0ans à cette date.`;
  return refuser(constat, 'AGE', 'AGE-1', phrase, F12214, { age, limite: ageMaximum });
}

/**
 * Age (AGE-1 to AGE-5): strictly under 28 on 1 September of the academic year, the limit pushed back by a year per
 * child raised and by the months of service civique; none with a CDAPH handicap; kept by those who never stopped studying.
 * Facts that cannot change the answer are not asked. Refusal: `AGE`. Source: service-public.fr F12214.
 */
export function jugerAge(faits: FaitsAge | undefined, bareme: Bareme, constat: Constat): EtatCondition {
  if (faits?.handicapCDAPH) {
    const libelle = 'Aucune limite d’âge avec un handicap reconnu par la CDAPH';
    expliquer(constat, 'AGE-5', libelle, 'remplie', F12214);
    return 'remplie';
  }
  if (faits && etudesContinues(faits)) {
    const libelle = 'Boursier dont les études n’ont pas été interrompues';
    expliquer(constat, 'AGE-2', libelle, 'remplie', F12214);
    return 'remplie';
  }
  const naissance = faits?.dateNaissance === undefined ? Number.NaN : moisDeNaissance(faits.dateNaissance);
  if (!faits || Number.isNaN(naissance))
    return demander(constat, 'age.dateNaissance', 'Votre date de naissance');
  const { ageMaximum } = bareme.regles;
  const annee = premiereAnnee(bareme.annee);
  const septembre = annee * 12 + 9;
  if (!estSousLaLimite(naissance, ageMaximum * 12, septembre))
    return jugerAuDela(faits, naissance, bareme, constat);
  const age = ageEnSeptembre(naissance, septembre);
  const libelle = `${compter(age, 'an')} au 1er septembre ${annee}`;
  const source = `moins de ${ageMaximum}\u00a0ans, ${F12214}`;
  expliquer(constat, 'AGE-1', libelle, 'remplie', source, { age, limite: ageMaximum });
  return 'remplie';
}
