import type { Equipement, Lits, Mode } from '@/lib/domain/logement';

/** A kind of room of the demonstration; its rents are what it costs over a plain room of its residence, in euros a month. */
export interface Offre {
  readonly intitule: string;
  readonly surfaces: readonly [min: number, max: number];
  readonly enPlus: Readonly<Partial<Record<Mode, number>>>;
  readonly equipements: readonly Equipement[];
  readonly lits: Lits;
  readonly pieces: number;
  readonly description?: string;
  readonly conditions?: string;
  readonly adapte?: true;
}

const DOUCHE = ['wc', 'douche', 'refrigerateur'] as const;
const CUISINE = [...DOUCHE, 'plaques'] as const;
const UN_LIT: Lits = { nombre: 1, genre: 'simple' };
const LIT_DOUBLE: Lits = { nombre: 1, genre: 'double' };
const SEUL = { lits: UN_LIT, pieces: 1 } as const;

export const OFFRES = {
  chambre: { ...SEUL, intitule: 'Chambre', surfaces: [9, 12], enPlus: { seul: 0 }, equipements: DOUCHE },
  renovee: {
    ...SEUL,
    intitule: 'Chambre rénovée',
    surfaces: [14, 14],
    enPlus: { seul: 50 },
    equipements: [...DOUCHE, 'micro_ondes'],
  },
  studio: { ...SEUL, intitule: 'Studio', surfaces: [18, 21], enPlus: { seul: 110 }, equipements: CUISINE },
  adapte: {
    ...SEUL,
    intitule: 'Studio adapté',
    surfaces: [24, 24],
    enPlus: { seul: 120 },
    equipements: CUISINE,
    adapte: true,
    conditions:
      'Logement réservé aux étudiants en situation de handicap. Le service social du Crous étudie la demande avec vous : demandez-lui le dossier à compléter.',
  },
  master: {
    ...SEUL,
    intitule: 'Studio de fin d’études',
    surfaces: [20, 20],
    enPlus: { seul: 130 },
    equipements: CUISINE,
    conditions: 'Logement réservé aux étudiants inscrits en master ou en doctorat.',
  },
  grand: {
    intitule: 'T1 bis',
    surfaces: [29, 29],
    enPlus: { seul: 190, couple: 210 },
    equipements: [...CUISINE, 'balcon'],
    lits: LIT_DOUBLE,
    pieces: 1,
  },
  deux: {
    intitule: 'T2 pour deux',
    surfaces: [38, 38],
    enPlus: { couple: 290, colocation: 100 },
    equipements: [...CUISINE, 'salon'],
    lits: LIT_DOUBLE,
    pieces: 2,
    conditions:
      'Logement réservé aux couples ou à deux colocataires qui se sont choisis. Chacun dépose sa demande.',
  },
  colocation: {
    intitule: 'T3 en colocation',
    surfaces: [52, 56],
    enPlus: { colocation: 30 },
    equipements: [...CUISINE, 'micro_ondes', 'salon'],
    lits: { nombre: 2, genre: 'simple' },
    pieces: 3,
    description:
      'Deux chambres fermées, une cuisine et un séjour partagés. Le loyer est celui d’une personne.',
  },
} as const satisfies Readonly<Record<string, Offre>>;

export type CleOffre = keyof typeof OFFRES;
