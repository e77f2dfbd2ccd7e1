import { choixMultiple, entier, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';

const ATTACHES = [
  {
    valeur: 'emploi',
    libelle: 'J’ai occupé un emploi en France',
    aide: 'Un emploi réel, à temps plein ou partiel, salarié ou non.',
  },
  { valeur: 'parent', libelle: 'Un de mes parents, ou mon tuteur, a perçu des revenus en France' },
  {
    valeur: 'integration',
    libelle: 'Je vis, j’ai étudié ou j’ai de la famille en France',
    aide: 'Au moins une année sans interruption, une scolarité ou des liens familiaux.',
  },
  { valeur: 'aucune', libelle: 'Aucune de ces situations' },
] as const satisfies Options<string>;

/** NAT-2: any one of the conditions is enough; the years of residence are a condition of their own. */
export const attachesFrance = definirQuestion({
  id: 'attaches-france',
  tache: 'identite',
  posee: ({ nationalite }) => nationalite?.groupe === 'ue_eee_suisse',
  poser: () => ({
    titre: 'Quels sont vos liens avec la France ?',
    pourquoi: 'Un seul de ces liens suffit. Cochez tous ceux qui vous concernent.',
    champs: [
      { type: 'choix-multiple', nom: 'attaches', libelle: 'Vos liens avec la France', options: ATTACHES },
      {
        type: 'nombre',
        nom: 'annees',
        libelle: 'Depuis combien d’années vivez-vous en France sans interruption ?',
        aide: 'En années complètes. Écrivez 0 si vous n’y vivez pas encore.',
        suffixe: 'ans',
      },
    ],
    schema: schemaDe({
      attaches: choixMultiple(
        ATTACHES,
        'Cochez les liens qui vous concernent, ou « Aucune de ces situations »',
        {
          valeur: 'aucune',
          message: 'Cochez soit vos liens avec la France, soit « Aucune de ces situations »',
        },
      ),
      annees: entier({ min: 0, max: 99, message: 'Indiquez un nombre d’années, par exemple 3' }),
    }),
    recapituler: ({ attaches, annees }) => [
      ligne('Liens avec la France', attaches.map((attache) => libelleDe(ATTACHES, attache)).join(', ')),
      ligne('Années de résidence en France', String(annees)),
    ],
  }),
});
