import type { Bareme, Regime } from '../../baremes';
import type { Constat } from '../constat';
import { demander, examiner, expliquer, refuser } from '../constat';
import type { AutreAide, FaitsEtudes } from '../faits';
import type { EtatCondition } from '../resultat';
import { F12214, NON_RELU } from '../sources';
import { jugerCumuls } from './cumuls';
import { jugerExclusions } from './exclusions';
import { jugerFormation } from './formation';

/** ETU-1: level, and a school entitled to receive scholars. */
function jugerEtablissement(faits: FaitsEtudes, constat: Constat): void {
  if (faits.niveau === undefined) demander(constat, 'etudes.niveau', 'Le niveau de vos études');
  else if (faits.niveau === 'autre') {
    const libelle = 'La bourse est réservée aux études supérieures.';
    refuser(constat, 'FORMATION_NON_HABILITEE', 'ETU-1', libelle, F12214);
  }
  if (faits.etablissement === undefined)
    demander(constat, 'etudes.etablissement', 'Le statut de votre établissement');
  else if (faits.etablissement === 'prive_non_habilite') {
    const libelle = 'Votre établissement n’est pas habilité à recevoir des boursiers.';
    refuser(constat, 'FORMATION_NON_HABILITEE', 'ETU-1', libelle, F12214);
  }
  if (faits.tempsPlein === undefined) demander(constat, 'etudes.tempsPlein', 'Le rythme de vos études');
  else if (!faits.tempsPlein) {
    const libelle = 'La bourse demande des études à temps plein.';
    refuser(constat, 'FORMATION_INITIALE', 'ETU-1', libelle, F12214);
  }
}

/** ETU-1, ETU-2: France, or a State of the Conseil de l'Europe under conditions that no official text we read lists. */
function jugerLieu(faits: FaitsEtudes, regime: Regime, constat: Constat): void {
  if (faits.lieu === undefined) demander(constat, 'etudes.lieu', 'Le pays de vos études');
  else if (faits.lieu === 'autre_pays' || (faits.lieu === 'conseil_europe' && regime === 'exclu')) {
    const libelle = 'Les études doivent être suivies en France ou dans un État du Conseil de l’Europe.';
    refuser(constat, 'FORMATION_NON_HABILITEE', 'ETU-1', libelle, F12214);
  } else if (faits.lieu === 'conseil_europe' && regime === 'examen') {
    const libelle = 'Les études dans un autre État du Conseil de l’Europe sont examinées par le Crous.';
    examiner(constat, 'ETU-2', libelle, NON_RELU);
  }
}

/**
 * Studies (ETU-1 to ETU-4, NAT-8, EXC-1 to EXC-10, cumul rules of k): higher education, full time, initial training, in a public school or a
 * private one entitled to receive scholars, in France or the Conseil de l'Europe; none of the excluded situations.
 * A student job, a compulsory placement or a service civique never excludes. Refusals: `FORMATION_NON_HABILITEE`,
 * `FORMATION_INITIALE`, `ALTERNANCE`, `FRANCE_TRAVAIL`, `AGENT_PUBLIC`, `INTERNAT`, `CUMUL_INTERDIT`, `DOCTORAT`.
 */
export function jugerEtudes(
  faits: FaitsEtudes | undefined,
  autresAides: readonly AutreAide[] | undefined,
  bareme: Bareme,
  constat: Constat,
): EtatCondition {
  const motifs = constat.motifs.length;
  const manquants = constat.manquants.length;
  if (autresAides) jugerCumuls(autresAides, bareme, constat);
  if (faits) {
    jugerEtablissement(faits, constat);
    jugerLieu(faits, bareme.regles.etudesConseilEurope, constat);
    jugerFormation(faits, bareme, constat);
    jugerExclusions(faits, constat);
  } else demander(constat, 'etudes', 'Vos études (formation, établissement, statut)');
  if (constat.motifs.length > motifs) return 'non_remplie';
  if (constat.manquants.length > manquants) return 'indeterminee';
  expliquer(
    constat,
    'ETU-1',
    'Études supérieures en formation initiale, à temps plein, sous statut étudiant',
    'remplie',
    F12214,
  );
  return 'remplie';
}
