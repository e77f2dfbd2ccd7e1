import { entier, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { aideTexte, ligne } from '../textes';
import { parentsConsideres } from './autonomie';

/** PTS-10 to PTS-12. */
export const nombreEnfants = definirQuestion({
  id: 'nombre-enfants',
  tache: 'fratrie',
  posee: parentsConsideres,
  poser: ({ contexte: { annee } }) => ({
    titre: 'Combien d’enfants, vous non compris, sont à la charge de vos parents ?',
    pourquoi:
      'Chaque enfant à charge augmente les ressources acceptées, surtout s’il fait des études supérieures.',
    mots: motsPour(annee, 'enfant-a-charge', 'points-de-charge'),
    champs: [
      {
        type: 'nombre',
        nom: 'nombre',
        libelle: 'Autres enfants à charge',
        aide: 'Écrivez 0 s’il n’y en a pas.',
        suffixe: 'enfants',
      },
    ],
    aide: aideTexte(
      'Qui compter ?',
      'Vos frères et sœurs, demi-frères et demi-sœurs à la charge fiscale des parents dont les ressources sont regardées.',
      'Ne vous comptez pas.',
    ),
    schema: schemaDe({
      nombre: entier({ min: 0, max: 15, message: 'Indiquez un nombre d’enfants, par exemple 2, ou 0' }),
    }),
    recapituler: ({ nombre }) => [ligne('Autres enfants à charge', String(nombre))],
  }),
});
