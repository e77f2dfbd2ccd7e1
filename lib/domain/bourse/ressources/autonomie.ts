import type { Bareme } from '../../baremes';
import type { Constat } from '../constat';
import { demander, examiner, expliquer } from '../constat';
import type { FaitsAutonomie, FaitsFoyer } from '../faits';
import { euros } from '../format';
import { compte, mesure } from '../saisies';
import { F12214, LESCROUS } from '../sources';

/**
 * Whose incomes count: the student's alone (AUT-3 to AUT-5), those of the household the student founded (AUT-1, AUT-2), the
 * parents'. `inconnu`: a fact or an examination is missing, noted in the constat.
 */
export type Rattachement = 'etudiant' | 'foyer_etudiant' | 'parents' | 'inconnu';

const CHEMIN = 'ressources.autonomie';

function propres(constat: Constat, regle: string, libelle: string, source = F12214): Rattachement {
  expliquer(constat, regle, libelle, 'vos seules ressources', source);
  return regle === 'AUT-1' || regle === 'AUT-2' ? 'foyer_etudiant' : 'etudiant';
}

/** AUT-3, AUT-4, AUT-5 and FOY-13: situations that decide by themselves. */
function situationProtegee(faits: FaitsAutonomie, constat: Constat): Rattachement | null {
  if (faits.statut === 'refugie') return propres(constat, 'AUT-5', 'Réfugié');
  if (faits.statut === 'pupille_ou_ase_18_21')
    return propres(constat, 'AUT-3', 'Pupille de l’État ou aide sociale à l’enfance', LESCROUS);
  if (faits.statut === 'ancien_ase')
    return propres(constat, 'AUT-3', 'Ancien bénéficiaire de l’aide sociale à l’enfance');
  if (faits.orphelinDesDeuxParents) return propres(constat, 'AUT-4', 'Orphelin de père et de mère');
  return null;
}

/** AUT-2: a child in tax charge, on a tax return of one's own. `null`: this case does not apply. */
function enChargeDunEnfant(faits: FaitsAutonomie, constat: Constat): Rattachement | null {
  if (faits.declarationFiscaleDistincte === false) return null;
  const enfants = compte(faits.enfantsACharge);
  if (enfants === 0) return null;
  if (enfants !== undefined && faits.declarationFiscaleDistincte)
    return propres(constat, 'AUT-2', 'Au moins un enfant à charge, sur votre propre déclaration de revenus');
  if (enfants === undefined)
    demander(constat, `${CHEMIN}.enfantsACharge`, 'Le nombre d’enfants que vous avez à charge');
  if (faits.declarationFiscaleDistincte === undefined)
    demander(
      constat,
      `${CHEMIN}.declarationFiscaleDistincte`,
      'Votre déclaration de revenus, propre ou commune',
    );
  return 'inconnu';
}

/** AUT-1: married or pacsé, couple at 90 % of the net Smic, tax return of one's own. `null`: does not apply. */
function enCouple(faits: FaitsAutonomie, bareme: Bareme, constat: Constat): Rattachement | null {
  if (faits.statut !== 'marie' && faits.statut !== 'pacse') return null;
  if (faits.declarationFiscaleDistincte === false) return null;
  const ressources = mesure(faits.ressourcesMensuellesCouple);
  // Whatever the Smic, nothing is never 90 % of it.
  if (ressources === 0) return null;
  if (faits.declarationFiscaleDistincte === undefined)
    demander(
      constat,
      `${CHEMIN}.declarationFiscaleDistincte`,
      'Votre déclaration de revenus, propre ou commune',
    );
  if (ressources === undefined)
    demander(constat, `${CHEMIN}.ressourcesMensuellesCouple`, 'Les ressources mensuelles de votre couple');
  if (ressources === undefined || faits.declarationFiscaleDistincte === undefined) return 'inconnu';
  const { partDuSmic, smicNetMensuel } = bareme.regles;
  if (smicNetMensuel === null) {
    const libelle = `Le Crous compare les ressources de votre couple à ${partDuSmic * 100}\u202f% du Smic net.`;
    examiner(constat, 'AUT-1', libelle, F12214);
    return 'inconnu';
  }
  const seuil = Math.round(smicNetMensuel * partDuSmic * 100) / 100;
  if (ressources < seuil) return null;
  return propres(constat, 'AUT-1', `Couple aux ressources d’au moins ${euros(seuil)} par mois`);
}

/** Both parents may be dead: an orphan counts alone (AUT-4), so it must be known. */
const peutEtreOrphelin = (parents: FaitsFoyer['parents']): boolean =>
  parents === 'deces' || parents === 'tuteur';

/**
 * Decides whose incomes count (AUT-1 to AUT-6): the parents', unless one of the cases of the limitative list applies.
 * A single student with a job and a tax return of one's own still depends on the parents (AUT-6).
 * The couple's threshold needs the net Smic, whose month of reference no text gives (AUT-7): without it in the
 * barème's rules, a couple that declares resources is examined by the Crous.
 */
export function regimeDesRessources(
  faits: FaitsAutonomie | undefined,
  parents: FaitsFoyer['parents'],
  bareme: Bareme,
  constat: Constat,
): Rattachement {
  if (!faits) {
    demander(constat, `${CHEMIN}.statut`, 'Votre situation (célibataire, en couple, réfugié…)');
    return 'inconnu';
  }
  const decide =
    situationProtegee(faits, constat) ??
    enChargeDunEnfant(faits, constat) ??
    enCouple(faits, bareme, constat);
  if (decide) return decide;
  const avant = constat.manquants.length;
  if (faits.statut === undefined)
    demander(constat, `${CHEMIN}.statut`, 'Votre situation (célibataire, en couple, réfugié…)');
  if (faits.orphelinDesDeuxParents === undefined && peutEtreOrphelin(parents))
    demander(constat, `${CHEMIN}.orphelinDesDeuxParents`, 'Le décès éventuel de vos deux parents');
  if (constat.manquants.length > avant) return 'inconnu';
  if (faits.statut === 'celibataire' && faits.declarationFiscaleDistincte) {
    const libelle = 'Une déclaration de revenus séparée ne suffit pas à écarter les revenus des parents';
    expliquer(constat, 'AUT-6', libelle, 'revenus des parents', F12214);
  }
  return 'parents';
}
