import { francais } from '@/lib/parcours/moteur';

/** What the student undertakes at the deposit; frozen with it. */
export const ENGAGEMENTS: readonly string[] = [
  'Je certifie que les informations de ce dossier sont exactes et complètes.',
  'Je signale au Crous tout changement de ma situation ou de mes études pendant l’année.',
  'Je sais que le Crous peut demander des justificatifs, et qu’une fausse déclaration oblige à rembourser la bourse.',
  'Je m’engage à suivre les cours et à passer les examens : sans assiduité, la bourse peut être reversée.',
].map(francais);
