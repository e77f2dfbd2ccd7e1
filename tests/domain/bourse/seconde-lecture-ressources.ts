import type { Bareme } from '@/lib/domain/baremes';
import type { FaitsAutonomie, FaitsBourse, FaitsFoyer } from '@/lib/domain/bourse';
import { echelonSelonLaLoi } from './seconde-lecture';

interface Lecture {
  readonly revenu: number | null;
  /** No examination pending on the income. */
  readonly certain: boolean;
}

/** The parent whose notice counts alone, or both (FOY-3 to FOY-7); every fact is told. */
function separes(foyer: FaitsFoyer, isole: boolean): 'A' | 'B' | 'deux' {
  if (foyer.gardeAlternee && !isole) return 'deux';
  const parent = foyer.etudiantAChargeDe ?? 'A';
  const [sien, autre] = parent === 'A' ? [foyer.lettreTA, foyer.lettreTB] : [foyer.lettreTB, foyer.lettreTA];
  if (foyer.titreCAF || (sien && !autre)) return parent;
  if (isole && sien && autre) return 'deux';
  if (foyer.gardeAlternee) return 'deux';
  return foyer.pensionParDecision ? parent : 'deux';
}

const EXAMENS = { deces: 'FOY-11', remarie: 'FOY-9', union_libre: 'FOY-10' } as const;

function revenusDesParents(foyer: FaitsFoyer, examens: Set<string>): Lecture {
  const { parents, rbgCouple = 0, rbgParentA = 0, rbgParentB = 0, revenusEtranger = 0 } = foyer;
  const seul = (parent: 'A' | 'B') => (parent === 'A' ? rbgParentA : rbgParentB) + revenusEtranger;
  const certain = (revenu: number): Lecture => ({ revenu, certain: true });
  if (parents === 'maries' || parents === 'pacses' || parents === 'tuteur')
    return certain(rbgCouple + revenusEtranger);
  if (parents === 'non_maries_ensemble') return certain(rbgParentA + rbgParentB + revenusEtranger);
  if (parents === 'incapacite_parent') return certain(seul(foyer.etudiantAChargeDe ?? 'A'));
  if (parents === 'separes' || parents === 'isole') {
    const qui = separes(foyer, parents === 'isole');
    return certain(qui === 'deux' ? rbgParentA + rbgParentB + revenusEtranger : seul(qui));
  }
  if (parents !== 'deces' && parents !== 'remarie' && parents !== 'union_libre')
    throw new Error(String(parents));
  examens.add(EXAMENS[parents]);
  return { revenu: parents === 'deces' ? seul(foyer.etudiantAChargeDe ?? 'A') : null, certain: false };
}

type Qui = 'seul' | 'foyer_fonde' | 'parents' | 'examen';

/** b.3: the limitative list. */
function deQui(autonomie: FaitsAutonomie): Qui {
  const { statut, declarationFiscaleDistincte: distincte, enfantsACharge = 0 } = autonomie;
  if (statut === 'refugie' || statut === 'pupille_ou_ase_18_21' || statut === 'ancien_ase') return 'seul';
  if (autonomie.orphelinDesDeuxParents) return 'seul';
  if (distincte && enfantsACharge > 0) return 'foyer_fonde';
  const couple = statut === 'marie' || statut === 'pacse';
  const ressources = autonomie.ressourcesMensuellesCouple ?? 0;
  return couple && distincte && ressources > 0 ? 'examen' : 'parents';
}

/** b.1 to b.3: the income to retain. */
function revenuDeReference(faits: FaitsBourse, examens: Set<string>): Lecture {
  if (faits.ressources?.mode !== 'foyer' || !faits.ressources.autonomie)
    throw new Error('seconde lecture : foyer et autonomie seulement');
  const { foyer, autonomie } = faits.ressources;
  const qui = deQui(autonomie);
  if (qui === 'examen') {
    examens.add('AUT-1');
    return { revenu: null, certain: false };
  }
  if (qui === 'parents') return revenusDesParents(foyer, examens);
  return { revenu: autonomie.revenuPropreAnnuel ?? 0, certain: true };
}

function enfantsPropres(faits: FaitsBourse): number {
  if (faits.ressources?.mode !== 'foyer') return 0;
  const autonomie = faits.ressources.autonomie;
  return autonomie && deQui(autonomie) === 'foyer_fonde' ? (autonomie.enfantsACharge ?? 0) : 0;
}

/** b.4: the lower of the newer incomes, when it is lower than the one of reference and could raise the échelon. */
function apresChangement(
  faits: FaitsBourse,
  avant: Lecture,
  charge: number,
  bareme: Bareme,
  examens: Set<string>,
) {
  const { changement } = faits;
  if (!changement?.evenement || avant.revenu === null) return avant;
  if (echelonSelonLaLoi(bareme, avant.revenu, charge) === bareme.echelons.at(-1)) return avant;
  const nouveau = Math.min(changement.revenuAnneeSuivante ?? 0, changement.revenuAnneeEnCours ?? 0);
  if (nouveau >= avant.revenu) return avant;
  examens.add(changement.evenement === 'autre' ? 'DIM-2' : 'DIM-3');
  return { revenu: nouveau, certain: false };
}

export function ressourcesSelonLaLoi(
  faits: FaitsBourse,
  charge: number,
  bareme: Bareme,
  examens: Set<string>,
): Lecture {
  const reference = revenuDeReference(faits, examens);
  const lecture = apresChangement(faits, reference, charge, bareme, examens);
  const enfants = enfantsPropres(faits);
  if (lecture.revenu === null || enfants === 0) return lecture;
  const sans = echelonSelonLaLoi(bareme, lecture.revenu, charge);
  if (echelonSelonLaLoi(bareme, lecture.revenu, charge + 2 * enfants) === sans) return lecture;
  examens.add('PTS-14');
  return { revenu: lecture.revenu, certain: false };
}
