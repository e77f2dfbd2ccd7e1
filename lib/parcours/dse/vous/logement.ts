import { commune, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';

export const logement = definirQuestion({
  id: 'logement',
  tache: 'aides',
  posee: ({ aides }) => aides?.demandes.includes('logement') ?? false,
  poser: () => ({
    titre: 'Dans quelle ville souhaitez-vous être logé ?',
    pourquoi: 'Vous choisirez les résidences plus tard, quand le tour des logements ouvrira.',
    champs: [
      {
        type: 'commune',
        nom: 'ville',
        libelle: 'Ville souhaitée',
        aide: 'Écrivez le nom et le code postal, par exemple « Rennes 35000 ».',
      },
    ],
    schema: schemaDe({ ville: commune('ville', 'Indiquez la ville où vous souhaitez être logé') }),
    recapituler: ({ ville }) => [ligne('Ville souhaitée pour le logement', ville.texte)],
  }),
});
