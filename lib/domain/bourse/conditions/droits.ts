import type { Bareme } from '../../baremes';
import type { Constat } from '../constat';
import { demander, examiner, expliquer, refuser } from '../constat';
import { creditsExiges, cursusDemande } from '../droits/lectures';
import { droitsSupplementaires, expliquerSupplements, secourir } from '../droits/supplements';
import type { FaitsBourse, FaitsDroits } from '../faits';
import { compter, INSECABLE, nombre } from '../format';
import type { CodeMotif, EtatCondition } from '../resultat';
import { compte } from '../saisies';
import { PAGE_DROITS } from '../sources';

interface Refus {
  readonly code: CodeMotif;
  readonly regle: string;
  readonly libelle: string;
}

/** DRO-1, DRO-2: rights left, in all and within the licence. DRO-3 follows from the total. */
function refusDeNombre(faits: FaitsBourse, utilises: number, bareme: Bareme, constat: Constat): Refus | null {
  const enPlus = droitsSupplementaires(faits.droits, bareme);
  const total = bareme.regles.droits.total + enPlus;
  const licence = bareme.regles.droits.licence + enPlus;
  if (utilises >= total)
    return {
      code: 'DROITS_EPUISES',
      regle: 'DRO-1',
      libelle: `Vous avez utilisé vos ${total}${INSECABLE}droits annuels à bourse.`,
    };
  const cursus = cursusDemande(faits);
  // Fewer rights in all than the licence allows: nothing more to ask.
  if (utilises < licence || cursus === 'master' || cursus === 'medecine_lineaire') return null;
  if (cursus === undefined) {
    demander(constat, 'droits.cursus', 'Le cursus de l’année demandée, licence ou master');
    return null;
  }
  const enLicence = compte(faits.droits?.droitsUtilisesLicence);
  if (enLicence === undefined) {
    demander(constat, 'droits.droitsUtilisesLicence', 'Le nombre de droits déjà utilisés en licence');
    return null;
  }
  if (enLicence < licence) return null;
  return {
    code: 'DROITS_EPUISES',
    regle: 'DRO-2',
    libelle: `Vous avez utilisé vos ${licence}${INSECABLE}droits annuels en licence.`,
  };
}

/** f.2: credits validated on 1 September of the year asked for, unless one moves up a year. */
function refusDeProgression(
  faits: FaitsDroits,
  droit: number,
  bareme: Bareme,
  constat: Constat,
): Refus | null {
  const exiges = creditsExiges(droit, bareme);
  const credits = compte(faits.creditsValides);
  if (exiges === 0 || faits.passageAnneeSuperieure) return null;
  if (credits !== undefined && credits >= exiges) return null;
  if (faits.passageAnneeSuperieure === undefined)
    demander(constat, 'droits.passageAnneeSuperieure', 'Votre passage en année supérieure');
  if (credits === undefined)
    demander(constat, 'droits.creditsValides', 'Le nombre de crédits ECTS déjà validés');
  if (credits === undefined || faits.passageAnneeSuperieure === undefined) return null;
  const libelle =
    `Pour un ${droit}e${INSECABLE}droit, il faut avoir validé ${exiges}${INSECABLE}crédits ECTS ou passer en année ` +
    `supérieure, et vous en avez validé ${nombre(credits)}.`;
  return { code: 'PROGRESSION', regle: 'f.2', libelle };
}

/** A supplementary right (DRS-1 to DRS-8) may always rescue: refused only when none is claimed. */
function trancher(refus: Refus, faits: FaitsDroits, bareme: Bareme, constat: Constat): EtatCondition {
  if (faits.supplements) {
    if (secourir(faits, refus.code === 'PROGRESSION', bareme, constat)) return 'indeterminee';
    return refuser(constat, refus.code, refus.regle, refus.libelle, PAGE_DROITS);
  }
  if (faits.situationParticuliere === undefined)
    return demander(
      constat,
      'droits.situationParticuliere',
      'Une situation qui ouvre un droit supplémentaire (santé, famille, handicap, sport, études à l’étranger…)',
    );
  if (!faits.situationParticuliere)
    return refuser(constat, refus.code, refus.regle, refus.libelle, PAGE_DROITS);
  const libelle = 'Votre situation peut ouvrir un droit supplémentaire, que le Crous examine.';
  return examiner(constat, 'DRS', libelle, PAGE_DROITS);
}

/**
 * Rights and progression (DRO-1 to DRO-3, f.2, DRS-1 to DRS-8): 7 annual rights in all, 5 in the licence, and those the
 * situation adds; 60, 120 then 180 ECTS credits from the 3rd, 4th and 6th right on, unless one moves up a year. A first
 * request needs nothing more. Refusals: `DROITS_EPUISES`, `PROGRESSION`. Source: etudiant.gouv.fr, page 2974.
 */
export function jugerDroits(faits: FaitsBourse, bareme: Bareme, constat: Constat): EtatCondition {
  const utilises = compte(faits.droits?.droitsUtilises);
  if (!faits.droits || utilises === undefined)
    return demander(constat, 'droits.droitsUtilises', 'Le nombre de bourses annuelles déjà reçues');
  const avant = constat.manquants.length;
  expliquerSupplements(faits.droits, bareme, constat);
  const refus =
    refusDeNombre(faits, utilises, bareme, constat) ??
    refusDeProgression(faits.droits, utilises + 1, bareme, constat);
  if (refus) return trancher(refus, faits.droits, bareme, constat);
  if (constat.manquants.length > avant) return 'indeterminee';
  const total = bareme.regles.droits.total + droitsSupplementaires(faits.droits, bareme);
  const libelle = `${compter(utilises, 'droit')} utilisé${utilises < 2 ? '' : 's'} sur ${total}`;
  expliquer(constat, 'DRO-1', libelle, 'remplie', PAGE_DROITS, { utilises });
  return 'remplie';
}
