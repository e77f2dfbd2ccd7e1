import { SITUATIONS_CVEC, situationCvec } from '@/lib/domain/cvec';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { schemaDe, texteDe } from '@/lib/parcours/moteur';
import { definirQuestion } from './definition';

/** Is it due? The list of the official pages, in their order. */
export const situation = definirQuestion({
  id: 'situation',
  tache: 'cvec',
  poser: () => ({
    titre: 'Comment allez-vous étudier ?',
    pourquoi:
      'La contribution n’est pas due dans toutes les situations. Si vous en avez plusieurs, choisissez celle de votre première inscription de l’année.',
    champs: [
      {
        type: 'choix',
        nom: 'situation',
        libelle: 'Situation',
        options: SITUATIONS_CVEC.map(({ cle, libelle }) => ({ valeur: cle, libelle })),
      },
    ],
    schema: schemaDe({
      situation: (brut) => {
        const lue = situationCvec(texteDe(brut));
        return lue ? succes(lue) : refus('Choisissez votre situation pour cette année universitaire');
      },
    }),
    recapituler: (valeur) => [{ libelle: 'Situation', valeur: valeur.situation.libelle }],
  }),
});
