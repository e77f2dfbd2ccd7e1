import {
  choixMultiple,
  entier,
  libelleDe,
  lireSi,
  type Options,
  type Saisie,
  schemaDe,
} from '@/lib/parcours/moteur';
import { type Atout, definirQuestion } from '../definition';

const ATOUTS = [
  { valeur: 'mention', libelle: 'J’ai eu, ou j’espère, la mention très bien au bac' },
  { valeur: 'bourse_lycee', libelle: 'J’ai une bourse de lycée en terminale' },
  {
    valeur: 'hors_academie',
    libelle: 'J’accepte sur Parcoursup une formation hors de mon académie',
    aide: 'L’académie de votre lycée.',
  },
  {
    valeur: 'autre_region',
    libelle: 'J’entre en master dans une autre région académique que ma licence',
  },
  { valeur: 'etranger', libelle: 'Je pars étudier ou faire un stage à l’étranger cette année-là' },
  { valeur: 'restaurant', libelle: 'Aucun restaurant universitaire n’est proche de mes études' },
  { valeur: 'aucun', libelle: 'Rien de tout cela' },
] as const satisfies Options<Atout>;

const part = (saisie: Saisie): boolean => [saisie.atouts ?? []].flat().includes('etranger');

/** g: what the complements look at beyond the bourse. It changes what else may be asked for, never the échelon. */
export const complements = definirQuestion({
  id: 'complements',
  tache: 'famille',
  posee: ({ situation }) => situation?.cas.includes('complements') ?? false,
  poser: () => ({
    titre: 'Qu’est-ce qui peut vous ouvrir d’autres aides ?',
    pourquoi: 'Ces aides s’ajoutent à la bourse. Cochez tout ce qui vous concerne.',
    champs: [
      { type: 'choix-multiple', nom: 'atouts', libelle: 'Ce qui vous concerne', options: ATOUTS },
      {
        type: 'nombre',
        nom: 'mois',
        libelle: 'Combien de mois à l’étranger ?',
        aide: 'Seulement si vous partez.',
        facultatif: true,
        suffixe: 'mois',
      },
    ],
    schema: schemaDe({
      atouts: choixMultiple(ATOUTS, 'Cochez ce qui vous concerne, ou « Rien de tout cela »', {
        valeur: 'aucun',
        message: 'Cochez soit ce qui vous concerne, soit « Rien de tout cela »',
      }),
      mois: lireSi(part, entier({ min: 1, max: 12, message: 'Indiquez un nombre de mois, par exemple 6' })),
    }),
    recapituler: ({ atouts, mois }) => [
      { libelle: 'Autres aides', valeur: atouts.map((atout) => libelleDe(ATOUTS, atout)).join(', ') },
      ...(mois === undefined ? [] : [{ libelle: 'Mois à l’étranger', valeur: String(mois) }]),
    ],
  }),
});
