import { crousDeLaCommune } from '@/lib/domain/cvec';
import { commune, schemaDe, verifier } from '@/lib/parcours/moteur';
import { definirQuestion } from './definition';

/** Where one studies: it decides which Crous manages the contribution, whatever Crous handles the bourse. */
export const ville = definirQuestion({
  id: 'ville',
  tache: 'cvec',
  posee: ({ situation }) => situation?.situation.assujetti === true,
  poser: () => ({
    titre: 'Dans quelle commune est votre établissement ?',
    pourquoi:
      'Elle désigne le Crous qui gère votre contribution. L’attestation vaut partout en France : si vous changez de ville, vous ne payez pas de nouveau.',
    champs: [
      {
        type: 'commune',
        nom: 'commune',
        libelle: 'Commune de l’établissement',
        aide: 'Nom et code postal. Par exemple « Rennes 35000 ». À distance, la commune de l’établissement qui vous inscrit.',
      },
    ],
    schema: schemaDe({
      commune: verifier(
        commune('commune', 'Indiquez la commune de votre établissement, par exemple « Rennes 35000 »'),
        ({ code }) => crousDeLaCommune(code) !== null,
        'Aucun Crous ne gère la contribution dans ce territoire : adressez-vous à votre établissement',
      ),
    }),
    recapituler: ({ commune: { texte } }) => [{ libelle: 'Commune de l’établissement', valeur: texte }],
  }),
});
