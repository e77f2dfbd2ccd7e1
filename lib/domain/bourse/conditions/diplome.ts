import type { Constat } from '../constat';
import { demander, examiner, expliquer, refuser } from '../constat';
import type { AnneeEtude, FaitsBourse, FaitsDiplome } from '../faits';
import type { EtatCondition } from '../resultat';
import { F12214, NON_RELU } from '../sources';

/** What the year of studies already says of being a first year: a fact is not asked twice. */
function estPremiereAnnee(annee: AnneeEtude | undefined): boolean | undefined {
  if (annee === undefined || annee === 'autre') return undefined;
  return annee === 'terminale' || annee === 'licence_1';
}

const situation = (faits: FaitsBourse): FaitsDiplome['baccalaureat'] =>
  faits.diplome?.baccalaureat ?? (faits.etudes?.anneeEtude === 'terminale' ? 'en_cours' : undefined);

/**
 * Diploma (DIP-1): the baccalauréat or a title admitted as equivalent, for the first year of higher education. A pupil
 * who prepares it meets the condition, subject to obtaining it. Beyond the first year the rule (DIP-2) was not
 * read in a text: whoever has no baccalauréat is examined by the Crous. Refusal: `DIPLOME`.
 */
export function jugerDiplome(faits: FaitsBourse, constat: Constat): EtatCondition {
  const baccalaureat = situation(faits);
  const premiereAnnee = faits.diplome?.premiereAnnee ?? estPremiereAnnee(faits.etudes?.anneeEtude);
  if (baccalaureat === 'obtenu' || baccalaureat === 'equivalence') {
    const libelle =
      baccalaureat === 'obtenu' ? 'Baccalauréat obtenu' : 'Titre admis en équivalence du baccalauréat';
    expliquer(constat, 'DIP-1', libelle, 'remplie', F12214);
    return 'remplie';
  }
  if (baccalaureat === undefined)
    return demander(constat, 'diplome.baccalaureat', 'Votre baccalauréat ou titre équivalent');
  if (premiereAnnee === undefined)
    return demander(constat, 'diplome.premiereAnnee', 'S’agit-il d’une première année d’études supérieures');
  if (!premiereAnnee) {
    const libelle = 'L’absence de baccalauréat au-delà de la première année est examinée par le Crous.';
    return examiner(constat, 'DIP-2', libelle, NON_RELU);
  }
  if (baccalaureat === 'aucun') {
    const libelle = 'La première année d’études supérieures demande le baccalauréat ou un titre équivalent.';
    return refuser(constat, 'DIPLOME', 'DIP-1', libelle, F12214);
  }
  expliquer(constat, 'DIP-1', 'Baccalauréat en préparation', 'remplie si vous l’obtenez', F12214);
  return 'remplie';
}
