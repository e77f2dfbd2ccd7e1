import type { FaitManquant } from '@/lib/domain/bourse';
import { type Etape, type Marche, trouver } from '@/lib/parcours/moteur';

/** By beginning of the fact's path, the most precise first: the questions that tell it, when they are on the path. */
const QUESTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['age.dateNaissance', ['naissance']],
  ['age.premiereDemande', ['premiere-demande']],
  ['age.etudesInterrompues', ['interruption']],
  ['age.serviceCiviqueMois', ['service-civique']],
  ['age.', ['situation-familiale', 'situation']],
  ['diplome.', ['baccalaureat', 'niveau']],
  ['etudes.niveau', ['niveau']],
  ['etudes.lieu', ['formation-etranger', 'formation']],
  ['etudes.etablissement', ['formation-etranger', 'formation']],
  ['etudes.tempsPlein', ['formation']],
  ['etudes.formationContinue', ['formation']],
  ['etudes.alternance', ['formation']],
  ['etudes', ['emploi']],
  ['nationalite.groupe', ['nationalite']],
  ['nationalite.statutProtection', ['protection', 'nationalite']],
  ['nationalite.', ['attaches-france', 'sejour', 'nationalite']],
  ['droits.cursus', ['niveau']],
  ['droits.creditsValides', ['progression']],
  ['droits.passageAnneeSuperieure', ['progression']],
  ['droits.situationParticuliere', ['difficultes']],
  ['droits.supplements.handicapCDAPH', ['situation']],
  ['droits.supplements', ['supplements', 'difficultes']],
  ['droits', ['bourses-recues', 'premiere-demande', 'niveau']],
  ['ressources.foyer.parents', ['parents']],
  ['ressources.foyer.rbgCouple', ['avis-couple']],
  ['ressources.foyer.rbgParentA', ['avis-parent']],
  ['ressources.foyer.rbgParentB', ['avis-autre-parent']],
  ['ressources.foyer.revenusEtranger', ['revenus-etranger', 'situation']],
  ['ressources.foyer.pensionParDecision', ['separation', 'pension-isole']],
  ['ressources.foyer.gardeAlternee', ['separation']],
  ['ressources.foyer.lettreTB', ['lettre-t-autre', 'parent-isole']],
  ['ressources.foyer', ['parent-isole', 'separation', 'parents']],
  ['ressources.autonomie.revenuPropreAnnuel', ['avis-etudiant']],
  ['ressources.autonomie.ressourcesMensuellesCouple', ['ressources-couple']],
  ['ressources.autonomie.orphelin', ['enfance', 'situation']],
  ['ressources.autonomie.statut', ['situation-familiale', 'situation']],
  ['ressources.autonomie', ['declaration-impots', 'situation-familiale', 'situation']],
  ['ressources', ['parents']],
  ['charges.distanceKm', ['trajet']],
  ['charges.autresEnfants', ['enfants']],
  ['charges', ['situation']],
  ['changement', ['changement', 'situation']],
];

type Etapes = Pick<Marche<unknown>, 'etapes'>;

/** The question of the path that tells a missing fact. */
export function questionDuFait(marche: Etapes, code: string): Etape | null {
  const cles = QUESTIONS.find(([debut]) => code.startsWith(debut))?.[1] ?? [];
  const cle = cles.find((candidate) => trouver(marche, candidate));
  return cle ? trouver(marche, cle) : null;
}

export type FaitARepondre = FaitManquant & { readonly href?: string };

/** What is missing, one line a question: a page answered « Je ne sais pas » hides many facts and is one thing to do. */
export function aRepondre(
  marche: Etapes,
  manquants: readonly FaitManquant[],
  adresse: (cle: string) => string,
): readonly FaitARepondre[] {
  const lignes = new Map<string, FaitARepondre>();
  for (const fait of manquants) {
    const question = fait.raison === 'manquant' ? questionDuFait(marche, fait.code)?.question : undefined;
    const cle = question?.cle ?? fait.code;
    if (lignes.has(cle)) continue;
    lignes.set(cle, question ? { ...fait, libelle: question.titre, href: adresse(cle) } : fait);
  }
  return [...lignes.values()];
}
