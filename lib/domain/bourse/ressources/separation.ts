import type { Constat } from '../constat';
import { demander } from '../constat';
import type { FaitsFoyer } from '../faits';
import { ANNEXE_3_PARENTS, REPONSE_GARDE } from '../sources';
import type { FoyerRetenu } from './foyer';

type Parent = 'A' | 'B';

/** `seul`: this parent is isolated by letter T or CAF title; `inconnu`: facts are missing to say so. */
type Isolement = 'caf' | 'lettre_t' | 'non' | 'inconnu';

const CHEMIN = 'ressources.foyer';

/** FOY-3 (letter T, unless both notices carry it) and FOY-4 (ASF or RSA majoré). */
function isolement(foyer: FaitsFoyer, parent: Parent | undefined): Isolement {
  if (foyer.titreCAF) return 'caf';
  const sansTitre = foyer.titreCAF === false ? 'non' : 'inconnu';
  if (foyer.lettreTA !== undefined && foyer.lettreTA === foyer.lettreTB) return sansTitre;
  if (parent === undefined) return 'inconnu';
  const lettre = parent === 'A' ? foyer.lettreTA : foyer.lettreTB;
  const autre = parent === 'A' ? foyer.lettreTB : foyer.lettreTA;
  if (lettre === undefined) return 'inconnu';
  if (!lettre) return sansTitre;
  return autre === undefined ? 'inconnu' : 'lettre_t';
}

/** A parent isolé is the one who carries the T, or the only one whose notice is given. */
function parentIsole(foyer: FaitsFoyer): Parent | undefined {
  if (foyer.etudiantAChargeDe !== undefined) return foyer.etudiantAChargeDe;
  if (foyer.lettreTA !== foyer.lettreTB) {
    if (foyer.lettreTA) return 'A';
    if (foyer.lettreTB) return 'B';
  }
  if (foyer.rbgParentA !== undefined && foyer.rbgParentB === undefined) return 'A';
  if (foyer.rbgParentB !== undefined && foyer.rbgParentA === undefined) return 'B';
  return undefined;
}

function demanderParent(constat: Constat): null {
  demander(constat, `${CHEMIN}.etudiantAChargeDe`, 'Le parent qui vous a à charge');
  return null;
}

/** Asks only what `isolement` still needs. */
function demanderIsolement(foyer: FaitsFoyer, parent: Parent | undefined, constat: Constat): null {
  if (parent === undefined) demanderParent(constat);
  const autre = parent === 'B' ? 'A' : 'B';
  const lettre = parent === 'B' ? foyer.lettreTB : foyer.lettreTA;
  const lettreAutre = parent === 'B' ? foyer.lettreTA : foyer.lettreTB;
  if (lettre === undefined)
    demander(
      constat,
      `${CHEMIN}.lettreT${parent ?? 'A'}`,
      'La lettre T sur l’avis du parent qui vous a à charge',
    );
  if (lettreAutre === undefined && lettre !== false)
    demander(constat, `${CHEMIN}.lettreT${autre}`, 'La lettre T sur l’avis de l’autre parent');
  if (foyer.titreCAF === undefined && !(lettre && lettreAutre === false))
    demander(
      constat,
      `${CHEMIN}.titreCAF`,
      'L’allocation de soutien familial ou le RSA majoré de votre parent',
    );
  return null;
}

const seul = (regle: string, libelle: string, avis: Parent): FoyerRetenu => ({
  regle,
  libelle,
  avis,
  source: ANNEXE_3_PARENTS,
});

const GARDE_ALTERNEE: FoyerRetenu = {
  regle: 'FOY-7',
  libelle: 'Garde alternée, revenus des deux parents',
  avis: 'deux',
  source: REPONSE_GARDE,
};

const SANS_TITRE: FoyerRetenu = {
  regle: 'FOY-6',
  libelle: 'Parents séparés sans décision fixant une pension, revenus des deux parents',
  avis: 'deux',
  source: ANNEXE_3_PARENTS,
};

const isole = (type: 'caf' | 'lettre_t', parent: Parent): FoyerRetenu =>
  type === 'caf'
    ? seul('FOY-4', 'Parent isolé (allocation de soutien familial ou RSA majoré), ce parent seul', parent)
    : seul('FOY-3', 'Parent isolé (lettre T sur son avis), ce parent seul', parent);

/**
 * Separated parents (FOY-3 to FOY-7): both in shared custody; the isolated parent alone; the parent in charge alone when a
 * decision sets a pension from the other; else both. A decision that would keep one parent needs shared custody ruled out.
 */
export function foyerSepare(foyer: FaitsFoyer, constat: Constat): FoyerRetenu | null {
  if (foyer.gardeAlternee) return GARDE_ALTERNEE;
  const parent = foyer.etudiantAChargeDe;
  const type = isolement(foyer, parent);
  const unSeul = foyer.pensionParDecision || type === 'caf' || type === 'lettre_t';
  if (!unSeul) {
    if (foyer.pensionParDecision === undefined)
      demander(
        constat,
        `${CHEMIN}.pensionParDecision`,
        'Une décision ou un acte qui fixe une pension de l’autre parent',
      );
    if (type === 'inconnu') return demanderIsolement(foyer, parent, constat);
    return foyer.pensionParDecision === undefined ? null : SANS_TITRE;
  }
  if (foyer.gardeAlternee === undefined)
    demander(constat, `${CHEMIN}.gardeAlternee`, 'La garde, alternée ou non');
  if (parent === undefined) return demanderParent(constat);
  if (foyer.gardeAlternee === undefined) return null;
  if (type === 'caf' || type === 'lettre_t') return isole(type, parent);
  return seul('FOY-5', 'Parents séparés, pension fixée par une décision, parent qui vous a à charge', parent);
}

/** A parent said to be isolated: alone when letter T or the CAF proves it, both when both carry the T, else separated. */
export function foyerIsole(foyer: FaitsFoyer, constat: Constat): FoyerRetenu | null {
  const parent = parentIsole(foyer);
  const type = isolement(foyer, parent);
  if (type === 'inconnu') return demanderIsolement(foyer, parent, constat);
  if (type === 'non') {
    if (foyer.lettreTA && foyer.lettreTB)
      return {
        regle: 'FOY-3',
        libelle: 'Lettre T sur les avis des deux parents, revenus des deux parents',
        avis: 'deux',
        source: ANNEXE_3_PARENTS,
      };
    return foyerSepare(foyer, constat);
  }
  return parent === undefined ? demanderParent(constat) : isole(type, parent);
}
