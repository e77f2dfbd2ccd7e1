import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';

const BACS = [
  { valeur: 'obtenu', libelle: 'Oui, j’ai le baccalauréat' },
  { valeur: 'en_cours', libelle: 'Pas encore, je le prépare' },
  {
    valeur: 'equivalence',
    libelle: 'J’ai un titre admis à la place du baccalauréat',
    aide: 'Par exemple le DAEU, la capacité en droit ou un diplôme étranger reconnu.',
  },
  { valeur: 'aucun', libelle: 'Non' },
] as const satisfies Options<string>;

/** DIP-1. */
export const baccalaureat = definirQuestion({
  id: 'baccalaureat',
  tache: 'etudes',
  poser: () => ({
    titre: 'Avez-vous le baccalauréat ?',
    pourquoi: 'Il est demandé pour une bourse de première année.',
    champs: [champChoix('bac', 'Baccalauréat', BACS)],
    schema: schemaDe({ bac: choix(BACS, 'Choisissez la réponse qui correspond à votre situation') }),
    recapituler: ({ bac }) => [ligne('Baccalauréat', libelleDe(BACS, bac))],
  }),
});
