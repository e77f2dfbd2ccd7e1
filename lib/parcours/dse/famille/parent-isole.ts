import { choixMultiple, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { lettreTSurLAvis, ligne } from '../textes';

const TITRES = [
  { valeur: 'lettre_t', libelle: 'Son avis d’impôt porte la lettre T', aide: 'Case « parent isolé ».' },
  {
    valeur: 'caf',
    libelle: 'La CAF lui verse une aide de parent isolé',
    aide: 'Allocation de soutien familial (ASF) ou RSA majoré.',
  },
  { valeur: 'aucun', libelle: 'Aucune de ces deux situations' },
] as const satisfies Options<string>;

/** FOY-3 and FOY-4. Nothing to ask when a pension or an alternate custody already settles the household. */
export const parentIsole = definirQuestion({
  id: 'parent-isole',
  tache: 'parents',
  posee: ({ parents, separation }) =>
    parents?.situation === 'isole' ||
    (parents?.situation === 'separes' &&
      separation !== undefined &&
      !separation.alternee &&
      !separation.pension),
  poser: ({ contexte: { annee, anneeRevenus } }) => ({
    titre: 'Le parent dont vous dépendez est-il déclaré parent isolé ?',
    pourquoi: 'Dans ce cas, seules ses ressources comptent. Cochez ce qui le concerne.',
    mots: motsPour(annee, 'parent-isole', 'foyer-fiscal'),
    champs: [{ type: 'choix-multiple', nom: 'titres', libelle: 'Ce parent', options: TITRES }],
    aide: lettreTSurLAvis(anneeRevenus),
    schema: schemaDe({
      titres: choixMultiple(
        TITRES,
        'Cochez ce qui concerne ce parent, ou « Aucune de ces deux situations »',
        {
          valeur: 'aucun',
          message: 'Cochez soit la lettre T ou l’aide de la CAF, soit « Aucune de ces deux situations »',
        },
      ),
    }),
    recapituler: ({ titres }) => [
      ligne('Parent isolé', titres.map((titre) => libelleDe(TITRES, titre)).join(', ')),
    ],
  }),
});
