import type { ReponsesDse } from '../definition';
import type { NomAvis } from './avis-necessaires';

const ensemble = ({ parents }: ReponsesDse): boolean => parents?.situation === 'non_maries_ensemble';

/** « L'avis d'impôt … »: whose it is, in the words of its page, wherever one speaks of it. */
export const DE_QUI: Readonly<Record<NomAvis, (reponses: ReponsesDse) => string>> = {
  'avis-couple': ({ parents }) => (parents?.situation === 'tuteur' ? 'de votre tuteur' : 'de vos parents'),
  'avis-parent': (reponses) => {
    if (ensemble(reponses)) return 'de votre premier parent';
    return reponses.parents?.situation === 'deces' ? 'de votre parent' : 'du parent dont vous dépendez';
  },
  'avis-autre-parent': (reponses) =>
    ensemble(reponses) ? 'de votre second parent' : 'de votre autre parent',
  'avis-etudiant': ({ 'situation-familiale': famille }) =>
    famille && famille.statut !== 'celibataire' ? 'de votre couple' : 'à votre nom',
};
