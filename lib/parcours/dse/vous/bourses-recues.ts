import { entier, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';

const annees = entier({ min: 0, max: 20, message: 'Indiquez un nombre d’années, par exemple 2' });

/** DRO-1 to DRO-4: a year that was started, or an annual specific aid, uses one right. */
export const boursesRecues = definirQuestion({
  id: 'bourses-recues',
  tache: 'identite',
  posee: ({ 'premiere-demande': demande }) => demande?.premiere === false,
  poser: ({ contexte: { annee } }) => ({
    titre: 'Pendant combien d’années avez-vous déjà eu une bourse ?',
    pourquoi: 'Le nombre d’années de bourse est limité. Une année commencée compte en entier.',
    mots: motsPour(annee, 'droit-a-bourse'),
    champs: [
      {
        type: 'nombre',
        nom: 'total',
        libelle: 'Années de bourse, en tout',
        aide: 'Comptez aussi les années d’aide spécifique annuelle.',
        suffixe: 'ans',
      },
      {
        type: 'nombre',
        nom: 'licence',
        libelle: 'Dont, jusqu’à la troisième année après le bac',
        aide: 'Licence, BTS, BUT, classe préparatoire.',
        suffixe: 'ans',
      },
    ],
    schema: schemaDe({ total: annees, licence: annees }, ({ total, licence }) =>
      licence > total
        ? {
            champ: 'licence',
            message: 'Indiquez un nombre d’années au plus égal au total de la ligne précédente',
          }
        : null,
    ),
    recapituler: ({ total, licence }) => [
      ligne('Années de bourse déjà reçues', String(total)),
      ligne('Dont en licence, BTS, BUT ou classe préparatoire', String(licence)),
    ],
  }),
});
