import type { Constat } from '../constat';
import { demander, examiner, expliquer } from '../constat';
import type { FaitsFoyer } from '../faits';
import { euros } from '../format';
import { montant } from '../saisies';
import { ANNEXE_3_PARENTS, F12214, NON_RELU } from '../sources';
import { foyerIsole, foyerSepare } from './separation';

/** Which tax notices are added up, by which rule. */
export interface FoyerRetenu {
  readonly regle: string;
  readonly libelle: string;
  readonly avis: 'commun' | 'deux' | 'A' | 'B';
  readonly source: string;
}

const CHEMIN = 'ressources.foyer';

const MARIES: FoyerRetenu = {
  regle: 'FOY-1',
  libelle: 'Parents mariés ou pacsés, avis commun',
  avis: 'commun',
  source: F12214,
};

const ENSEMBLE: FoyerRetenu = {
  regle: 'FOY-2',
  libelle: 'Parents non mariés vivant ensemble, les deux avis',
  avis: 'deux',
  source: F12214,
};

const TUTEUR: FoyerRetenu = {
  regle: 'FOY-12',
  libelle: 'Tuteur ou délégataire de l’autorité parentale, son avis',
  avis: 'commun',
  source: 'règles du Crous, 2022-2023',
};

/** The parent to keep when there is but one: told, or the only one whose notice is given. */
function parentSeul(foyer: FaitsFoyer): 'A' | 'B' | undefined {
  if (foyer.etudiantAChargeDe !== undefined) return foyer.etudiantAChargeDe;
  const a = montant(foyer.rbgParentA) !== undefined;
  const b = montant(foyer.rbgParentB) !== undefined;
  return a === b ? undefined : a ? 'A' : 'B';
}

function incapacite(foyer: FaitsFoyer, constat: Constat): FoyerRetenu | null {
  const avis = parentSeul(foyer);
  if (avis !== undefined) {
    const libelle = 'Incapacité d’un parent attestée par une évaluation sociale, l’autre foyer seul';
    return { regle: 'FOY-8', libelle, avis, source: ANNEXE_3_PARENTS };
  }
  demander(constat, `${CHEMIN}.etudiantAChargeDe`, 'Le parent qui vous a à charge');
  return null;
}

/** FOY-11 [M]: the Crous decides; the survivor's notice, when told, gives an estimate in the meantime. */
function deces(foyer: FaitsFoyer, constat: Constat): FoyerRetenu | null {
  const libelle = 'Après le décès d’un parent, le Crous examine quels revenus retenir.';
  examiner(constat, 'FOY-11', libelle, NON_RELU);
  const avis = parentSeul(foyer);
  if (avis === undefined) return null;
  return { regle: 'FOY-11', libelle: 'Parent survivant, à titre indicatif', avis, source: NON_RELU };
}

function examen(constat: Constat, regle: string, libelle: string): null {
  examiner(constat, regle, libelle, NON_RELU);
  return null;
}

/** FOY-1 to FOY-12: which notices count for these parents; `null` when a fact or an examination is missing. */
export function choisirFoyer(foyer: FaitsFoyer, constat: Constat): FoyerRetenu | null {
  switch (foyer.parents) {
    case 'maries':
    case 'pacses':
      return MARIES;
    case 'non_maries_ensemble':
      return ENSEMBLE;
    case 'separes':
      return foyerSepare(foyer, constat);
    case 'isole':
      return foyerIsole(foyer, constat);
    case 'tuteur':
      return TUTEUR;
    case 'incapacite_parent':
      return incapacite(foyer, constat);
    case 'deces':
      return deces(foyer, constat);
    case 'remarie':
      return examen(constat, 'FOY-9', 'Le Crous examine les revenus d’un parent remarié ou pacsé à nouveau.');
    case 'union_libre':
      return examen(constat, 'FOY-10', 'Le Crous examine les revenus d’un parent qui vit en union libre.');
    default:
      demander(constat, `${CHEMIN}.parents`, 'La situation de vos parents');
      return null;
  }
}

function demanderAvis(constat: Constat, champ: 'rbgCouple' | 'rbgParentA' | 'rbgParentB'): void {
  const qui = champ === 'rbgCouple' ? 'du foyer' : `du parent ${champ.at(-1)}`;
  demander(constat, `${CHEMIN}.${champ}`, `Le revenu brut global ${qui}`);
}

/** Adds the notices up, without rounding (BOR-3). A common notice stands for both parents, and the reverse. */
function sommeDesAvis(avis: FoyerRetenu['avis'], foyer: FaitsFoyer, constat: Constat): number | null {
  const couple = montant(foyer.rbgCouple);
  const a = montant(foyer.rbgParentA);
  const b = montant(foyer.rbgParentB);
  if (avis === 'A' || avis === 'B') {
    const seul = avis === 'A' ? a : b;
    if (seul === undefined) demanderAvis(constat, `rbgParent${avis}`);
    return seul ?? null;
  }
  if (avis === 'commun' && couple !== undefined) return couple;
  if (a !== undefined && b !== undefined) return a + b;
  if (couple !== undefined) return couple;
  if (avis === 'commun') demanderAvis(constat, 'rbgCouple');
  if (avis === 'deux' && a === undefined) demanderAvis(constat, 'rbgParentA');
  if (avis === 'deux' && b === undefined) demanderAvis(constat, 'rbgParentB');
  return null;
}

/**
 * Incomes of the parents' household, whole euros, may be negative: the notices that count (FOY-1 to FOY-12), plus the incomes
 * from abroad (RES-3); paid pensions are never deducted (RES-4). `null` when something is missing.
 */
export function revenusDuFoyer(foyer: FaitsFoyer, constat: Constat): number | null {
  const retenu = choisirFoyer(foyer, constat);
  const etranger = montant(foyer.revenusEtranger);
  if (etranger === undefined && foyer.parents !== undefined)
    demander(constat, `${CHEMIN}.revenusEtranger`, 'Les revenus perçus à l’étranger ou outre-mer');
  const somme = retenu && sommeDesAvis(retenu.avis, foyer, constat);
  if (!retenu || somme === null || etranger === undefined) return null;
  expliquer(constat, retenu.regle, retenu.libelle, euros(somme), retenu.source, { revenus: somme });
  if (etranger !== 0)
    expliquer(
      constat,
      'RES-3',
      'Revenus perçus à l’étranger ou outre-mer, ajoutés',
      euros(etranger),
      ANNEXE_3_PARENTS,
    );
  if (foyer.pensionVersee)
    expliquer(
      constat,
      'RES-4',
      `Pension versée de ${euros(foyer.pensionVersee)}`,
      'non déduite',
      'réponse ministérielle AN 12-90576',
    );
  return somme + etranger;
}
