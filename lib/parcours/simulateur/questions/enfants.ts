import { entier, schemaDe } from '@/lib/parcours/moteur';
import { baremeDe } from '../contexte';
import { definirQuestion } from '../definition';
import { estDemandeeParLeDse, poserDuDse } from '../reprendre';

const NOMBRE = { min: 0, max: 15, message: 'Indiquez un nombre d’enfants, par exemple 2, ou 0' };

/** The DSE asks of each child in turn; here two figures are enough. */
export const enfants = definirQuestion({
  id: 'enfants',
  tache: 'famille',
  posee: (reponses, contexte) => estDemandeeParLeDse('nombre-enfants', reponses, contexte),
  poser: ({ reponses, contexte }) => {
    const { titre, pourquoi, champs, aide, mots } = poserDuDse('nombre-enfants', reponses, contexte);
    const nombre = champs.filter(({ nom }) => nom === 'nombre');
    return {
      titre,
      ...(pourquoi === undefined ? {} : { pourquoi }),
      ...(aide === undefined ? {} : { aide }),
      ...(mots === undefined ? {} : { mots }),
      champs: [
        ...nombre,
        {
          type: 'nombre',
          nom: 'superieur',
          libelle: `Dont, en études supérieures en ${baremeDe(reponses).annee}`,
          aide: 'Université, BTS, BUT, classe préparatoire, école, alternance comprise.',
          suffixe: 'enfants',
        },
      ],
      schema: schemaDe({ nombre: entier(NOMBRE), superieur: entier(NOMBRE) }, (lu) =>
        lu.superieur > lu.nombre
          ? { champ: 'superieur', message: 'Indiquez un nombre au plus égal au total de la ligne précédente' }
          : null,
      ).transform((lu) => ({ autres: lu.nombre - lu.superieur, superieur: lu.superieur })),
      recapituler: ({ autres, superieur }) => [
        { libelle: 'Autres enfants à charge', valeur: String(autres + superieur) },
        { libelle: 'Dont en études supérieures', valeur: String(superieur) },
      ],
    };
  },
});
