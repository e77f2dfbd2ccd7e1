import type { Bareme, Regime } from '../../baremes';
import type { Constat } from '../constat';
import { examiner, expliquer, refuser } from '../constat';
import type { FaitsEtudes } from '../faits';
import type { CodeMotif } from '../resultat';
import { NON_RELU } from '../sources';

const REFUGIES_INFO = 'refugies.info, diplômes «\u202fPasserelle\u202f»';

interface CasIncertain {
  readonly regle: 'ETU-4' | 'EXC-8';
  readonly code: CodeMotif;
  readonly refus: string;
  readonly examen: string;
}

const DOCTORAT: CasIncertain = {
  regle: 'ETU-4',
  code: 'DOCTORAT',
  refus: 'Le doctorat n’ouvre pas droit à la bourse.',
  examen: 'Une demande de bourse en doctorat est examinée par le Crous.',
};

const MISE_A_NIVEAU: CasIncertain = {
  regle: 'EXC-8',
  code: 'FORMATION_NON_HABILITEE',
  refus: 'Une année de mise à niveau linguistique à l’étranger n’ouvre pas droit à la bourse.',
  examen: 'Une année de mise à niveau linguistique à l’étranger est examinée par le Crous.',
};

/** A single unofficial source excludes these studies; the barème's rules say what to do of them. */
function appliquer(cas: CasIncertain, regime: Regime, constat: Constat): void {
  if (regime === 'exclu') refuser(constat, cas.code, cas.regle, cas.refus, NON_RELU);
  else if (regime === 'examen') examiner(constat, cas.regle, cas.examen, NON_RELU);
}

/** NAT-8: the « Passerelle » diplomas of refugees open the right from the year the barème says. */
function jugerPasserelle(bareme: Bareme, constat: Constat): void {
  if (bareme.regles.passerelle) {
    const libelle = 'Diplôme «\u202fPasserelle\u202f» pour réfugiés, ouvert à la bourse';
    expliquer(constat, 'NAT-8', libelle, 'remplie', REFUGIES_INFO);
    return;
  }
  const libelle = `Un diplôme «\u202fPasserelle\u202f» n’ouvre pas encore droit à la bourse en ${bareme.annee}.`;
  refuser(constat, 'FORMATION_NON_HABILITEE', 'NAT-8', libelle, REFUGIES_INFO);
}

/** What the course itself decides: doctorate (ETU-4), language year abroad (EXC-8), « Passerelle » diploma (NAT-8). */
export function jugerFormation(faits: FaitsEtudes, bareme: Bareme, constat: Constat): void {
  const { doctorat, miseANiveauLinguistique } = bareme.regles;
  if (faits.anneeEtude?.startsWith('doctorat')) appliquer(DOCTORAT, doctorat, constat);
  if (faits.miseANiveauLinguistique) appliquer(MISE_A_NIVEAU, miseANiveauLinguistique, constat);
  if (faits.diplomePasserelle) jugerPasserelle(bareme, constat);
}
