import { enKm, francais } from '@/lib/parcours/moteur';
import type { ContexteDse, ReponsesDse } from './definition';
import { DE_QUI } from './famille/avis-de-qui';
import { estCorrectionAExaminer } from './famille/distance-corrigee';

type Motif = (reponses: ReponsesDse, contexte: ContexteDse) => readonly string[];

const AVIS = ['avis-couple', 'avis-parent', 'avis-autre-parent', 'avis-etudiant'] as const;

const avisManquants: Motif = (reponses, { anneeRevenus }) =>
  AVIS.filter((cle) => reponses[cle]?.rbg === undefined && reponses[cle]?.pasEncore).map(
    (cle) =>
      `L’avis d’impôt ${DE_QUI[cle](reponses)} sur les revenus de ${anneeRevenus} manque. Envoyez-le dès que vous l’avez.`,
  );

const distancesCorrigees: Motif = ({ distance }, contexte) =>
  (distance ?? []).flatMap((donnee, i) =>
    donnee && estCorrectionAExaminer(donnee, contexte)
      ? `Pour le vœu ${i + 1}, vous indiquez ${enKm(donnee.km)} au lieu de ${enKm(donnee.calculee ?? 0)}. Le Crous vérifie cette distance.`
      : [],
  );

const secteursInconnus: Motif = (reponses) =>
  (reponses['cadre-voeu'] ?? []).flatMap((cadre, i) =>
    cadre?.secteur === 'inconnu'
      ? `Pour le vœu ${i + 1}, vous ne savez pas si l’établissement est habilité à recevoir des boursiers. Le Crous le vérifie.`
      : [],
  );

const situations: Motif = (reponses) => {
  const motifs: string[] = [];
  const { protection } = reponses;
  if (protection?.protection === 'passerelle')
    motifs.push('Vous préparez un diplôme « Passerelle ». Le Crous vérifie qu’il ouvre droit à la bourse.');
  // NAT-7: for a British student the engine itself tells what the Crous examines, if it has to.
  if (protection?.protection === 'accord_retrait' && reponses.nationalite?.groupe !== 'royaume_uni')
    motifs.push('Votre titre de séjour relève de l’accord de retrait. Le Crous l’examine.');
  if (reponses['lettre-t-autre']?.lettre === 'inconnu')
    motifs.push('Vous ne savez pas si l’avis de votre autre parent porte la lettre T. Le Crous le vérifie.');
  return motifs;
};

/**
 * What in the answers themselves stops the automatic decision, in whole sentences for the student. The facts
 * concerned are left unknown, so the engine cannot conclude without them; these sentences say why.
 */
export const motifsExamen: Motif = (reponses, contexte) =>
  [avisManquants, distancesCorrigees, secteursInconnus, situations]
    .flatMap((motif) => motif(reponses, contexte))
    .map(francais);
