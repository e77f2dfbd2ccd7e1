import { describe, expect, it } from 'vitest';
import type { FaitsBourse, FaitsCalendrier, FaitsMaintien, OptionsVersement } from '@/lib/domain/bourse';
import { anneeVersee } from '@/lib/domain/bourse';
import { avecTotaux, BAREME_2025, bareme, COMPLET, juger } from './personne';

const annee = (faits: FaitsBourse, dates?: FaitsCalendrier, options?: OptionsVersement, loi = BAREME_2025) =>
  anneeVersee(faits, juger(faits, loi), loi, dates, options);

const DANS_LES_TEMPS = {
  depotDse: '2025-04-20',
  piecesCompletes: '2025-05-02',
  inscription: '2025-07-12',
} as const satisfies FaitsCalendrier;

const ULTRAMARIN = {
  etudesApresLe1erJuillet: true,
  residenceParents: 'outre_mer',
  lieuEtudes: 'metropole',
} as const satisfies FaitsMaintien;

describe('année versée à un étudiant', () => {
  it('verse dix fois la mensualité, de septembre à juin', () => {
    const versee = annee(COMPLET);
    expect(versee?.versements).toHaveLength(10);
    expect(versee).toMatchObject({
      total: 2_163,
      maintien: null,
      montants: { annuel: 2_163, mensualites: 10 },
    });
  });

  it('avance septembre à qui a tout terminé avant le 25 août (PAY-2)', () => {
    expect(annee(COMPLET, DANS_LES_TEMPS)?.versements[0]).toMatchObject({
      jour: '2025-08-29',
      anticipe: true,
    });
    const tardif = { ...DANS_LES_TEMPS, inscription: '2025-08-25' } as const;
    expect(annee(COMPLET, tardif)?.versements[0]).toMatchObject({ jour: '2025-09-05', anticipe: false });
  });

  it.each([
    ['2025-10-31', 10, 2_163],
    ['2025-11-01', 7, 1_514.1],
    ['2025-12-31', 6, 1_297.8],
    ['2026-06-01', 0, 0],
  ] as const)('complet le %s : %i versements, %d €', (piecesCompletes, nombre, total) => {
    const versee = annee(COMPLET, { depotDse: '2025-10-01', piecesCompletes });
    expect(versee?.versements).toHaveLength(nombre);
    expect(versee?.total).toBe(total);
  });

  it('ne verse rien d’une demande trop tardive (TAR-1)', () => {
    const tardive = { depotDse: '2026-01-01', changementNotable: false } as const;
    expect(annee(COMPLET, tardive)).toMatchObject({ versements: [], total: 0 });
    expect(annee(COMPLET, { ...tardive, piecesCompletes: '2026-01-05' })?.total).toBe(0);
  });

  it('verse dès le mois suivant une demande tardive pour changement notable (DIM-4)', () => {
    const dates = { depotDse: '2026-01-02', piecesCompletes: '2026-01-20', changementNotable: true } as const;
    expect(annee(COMPLET, dates)?.versements[0]?.mois).toBe('2026-02');
  });

  it('n’existe pas sans bourse certaine', () => {
    expect(annee(avecTotaux(90_000, 0))).toBeNull();
    expect(annee({ ...COMPLET, age: undefined })).toBeNull();
  });
});

describe('maintien dans l’année versée (e.3)', () => {
  it('verse douze fois à un étudiant venu d’outre-mer', () => {
    const versee = annee({ ...COMPLET, maintien: ULTRAMARIN });
    expect(versee).toMatchObject({ maintien: 'remplie', montants: { annuel: 2_596, mensualites: 12 } });
    expect(versee?.versements.at(-1)?.mois).toBe('2026-08');
    expect(Math.abs((versee?.total ?? 0) - 2_596)).toBeLessThan(1);
  });

  it.each([
    ['refusé', { ...ULTRAMARIN, etudesApresLe1erJuillet: false }, 'non_remplie'],
    ['à préciser', { ...ULTRAMARIN, lieuEtudes: undefined }, 'indeterminee'],
  ] as const)('verse dix fois tant qu’il est %s', (_, maintien, etat) => {
    expect(annee({ ...COMPLET, maintien })).toMatchObject({ maintien: etat, montants: { mensualites: 10 } });
  });

  it('peut être demandé sans ses faits, pour voir', () => {
    expect(annee(COMPLET, {}, { maintienGrandesVacances: true })?.montants.annuel).toBe(2_596);
  });

  it('reste à dix versements où le total n’a pas été retrouvé', () => {
    const loi = bareme('2013-2014');
    const faits = { ...avecTotaux(20_000, 0), maintien: ULTRAMARIN };
    expect(annee(faits, {}, {}, loi)).toMatchObject({ maintien: 'remplie', montants: { mensualites: 10 } });
  });

  it('s’ajoute au complément outre-mer sans le verser l’été', () => {
    const versee = annee({ ...COMPLET, maintien: ULTRAMARIN }, {}, { etudesOutreMer: true });
    expect(versee?.versements.map(({ montant }) => montant)).toEqual([
      ...Array(10).fill(246.3),
      216.3,
      216.3,
    ]);
  });
});

describe('mérite dans l’année versée (MER)', () => {
  const merite = { mentionTB: true, aidesMeriteDejaPercues: 0 };

  it('s’ajoute quand il est acquis', () => {
    const versee = annee({ ...COMPLET, complements: merite });
    expect(versee?.total).toBe(3_063);
    expect(versee?.versements.filter(({ nature }) => nature === 'merite')).toHaveLength(9);
  });

  it.each([
    ['sans mention', { ...merite, mentionTB: false }],
    ['tant qu’elle n’est pas dite', { aidesMeriteDejaPercues: 0 }],
    ['à la quatrième fois', { ...merite, aidesMeriteDejaPercues: 3 }],
  ] as const)('ne s’ajoute pas %s', (_, complements) => {
    expect(annee({ ...COMPLET, complements })?.total).toBe(2_163);
  });
});
