import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DemandeEcheancier, OptionsVersement, Versement } from '@/lib/domain/bourse';
import { echeancier, montantsVerses, totalVerse } from '@/lib/domain/bourse';
import { estOuvre } from '@/lib/domain/noyau/jours-feries';
import type { MoisCivil } from '@/lib/domain/noyau/mois-civil';
import { ajouterMois } from '@/lib/domain/noyau/mois-civil';
import { BAREME_2025, bareme } from './personne';

function montants(options: OptionsVersement = {}, loi = BAREME_2025) {
  const verses = montantsVerses(loi, '1', options);
  if (!verses.ok) throw new Error(verses.refus.libelle);
  return verses.valeur;
}

const BASE: DemandeEcheancier = { annee: '2026-2027', montants: montants(), premierMois: '2026-09' };
const calendrier = (demande: Partial<DemandeEcheancier> = {}): readonly Versement[] =>
  echeancier({ ...BASE, ...demande });

describe('échéancier d’une année (PAY-1)', () => {
  it('verse dix mensualités de septembre à juin, un jour ouvré proche du 5', () => {
    expect(calendrier().map(({ mois, jour, montant }) => [mois, jour, montant])).toEqual([
      ['2026-09', '2026-09-04', 216.3],
      ['2026-10', '2026-10-05', 216.3],
      ['2026-11', '2026-11-05', 216.3],
      ['2026-12', '2026-12-04', 216.3],
      ['2027-01', '2027-01-05', 216.3],
      ['2027-02', '2027-02-05', 216.3],
      ['2027-03', '2027-03-05', 216.3],
      ['2027-04', '2027-04-05', 216.3],
      ['2027-05', '2027-05-05', 216.3],
      ['2027-06', '2027-06-04', 216.3],
    ]);
    expect(totalVerse(calendrier())).toBe(2_163);
  });

  it.each([
    ['2026-12', 7, 1_514.1],
    ['2027-01', 6, 1_297.8],
    ['2027-06', 1, 216.3],
    [null, 0, 0],
  ] as const)('payé à partir de %s : %i mensualités (TAR-2)', (premierMois, nombre, total) => {
    expect(calendrier({ premierMois })).toHaveLength(nombre);
    expect(totalVerse(calendrier({ premierMois }))).toBe(total);
  });

  it('reprend les jours publiés de 2022-2023 (PAY-4)', () => {
    const versements = calendrier({
      annee: '2022-2023',
      montants: montants({}, bareme('2022-2023')),
      premierMois: '2022-09',
    });
    expect(versements.map(({ jour }) => jour.slice(5))).toEqual([
      '09-05',
      '10-05',
      '11-04',
      '12-05',
      '01-05',
      '02-06',
      '03-06',
      '04-05',
      '05-05',
      '06-05',
    ]);
    expect(versements.every(({ jourPublie }) => jourPublie)).toBe(true);
    expect(calendrier().some(({ jourPublie }) => jourPublie)).toBe(false);
  });

  it('ne verse rien à l’échelon 0', () => {
    const zero = montantsVerses(bareme('2013-2014'), '0');
    if (!zero.ok) throw new Error('échelon 0 absent');
    expect(calendrier({ annee: '2013-2014', montants: zero.valeur, premierMois: '2013-09' })).toEqual([]);
  });
});

describe('paiement anticipé (PAY-2)', () => {
  it('avance septembre à la fin d’août, et lui seul', () => {
    const versements = calendrier({ paiementAnticipe: true });
    expect(versements[0]).toMatchObject({ mois: '2026-09', jour: '2026-08-31', anticipe: true });
    expect(versements.slice(1).some(({ anticipe }) => anticipe)).toBe(false);
    expect(totalVerse(versements)).toBe(2_163);
  });

  it('n’avance rien quand le droit s’ouvre plus tard', () => {
    const versements = calendrier({ paiementAnticipe: true, premierMois: '2026-12' });
    expect(versements.some(({ anticipe }) => anticipe)).toBe(false);
  });
});

describe('maintien et complément outre-mer', () => {
  it('verse aussi en juillet et en août', () => {
    const versements = calendrier({ montants: montants({ maintienGrandesVacances: true }) });
    expect(versements).toHaveLength(12);
    expect(versements.at(-1)?.mois).toBe('2027-08');
  });

  it('reste à moins d’un euro du total publié (MTT-3)', () => {
    const maintien = montants({ maintienGrandesVacances: true });
    expect(Math.abs(totalVerse(calendrier({ montants: maintien })) - maintien.annuel)).toBeLessThan(1);
  });

  it('ne verse le complément que sur les dix mois ordinaires', () => {
    const versements = calendrier({
      montants: montants({ maintienGrandesVacances: true, etudesOutreMer: true }),
    });
    expect(versements.map(({ montant }) => montant)).toEqual([...Array(10).fill(246.3), 216.3, 216.3]);
  });

  it('le verse douze fois si le barème le dit', () => {
    const loi = {
      ...BAREME_2025,
      regles: { ...BAREME_2025.regles, complementOutreMerMaintien: true },
    };
    const complets = montants({ maintienGrandesVacances: true, etudesOutreMer: true }, loi);
    expect(new Set(calendrier({ montants: complets }).map(({ montant }) => montant))).toEqual(
      new Set([246.3]),
    );
  });
});

describe('aide au mérite dans l’échéancier (MER)', () => {
  const merite = { mensuel: 100, mensualites: 9, total: 900 };

  it('se verse d’octobre à juin, à côté de la bourse', () => {
    const versements = calendrier({ merite }).filter(({ nature }) => nature === 'merite');
    expect(versements).toHaveLength(9);
    expect([versements[0]?.mois, versements.at(-1)?.mois]).toEqual(['2026-10', '2027-06']);
    expect(totalVerse(versements)).toBe(900);
    expect(totalVerse(calendrier({ merite }))).toBe(3_063);
  });

  it('suit le premier mois payé quand il est tardif', () => {
    const tardifs = calendrier({ merite, premierMois: '2027-01' }).filter(
      ({ nature }) => nature === 'merite',
    );
    expect(tardifs).toHaveLength(6);
  });

  it('n’apparaît pas quand elle n’est pas due', () => {
    for (const absente of [null, undefined, { mensuel: 0, mensualites: 0, total: 0 }])
      expect(calendrier({ merite: absente })).toHaveLength(10);
  });
});

describe('échéancier : propriétés', () => {
  it('est dans l’ordre, sur des jours ouvrés, et verse la mensualité autant de fois que de mois dus', () => {
    const rangs = fc.nat(9);
    fc.assert(
      fc.property(rangs, fc.boolean(), fc.boolean(), (rang, paiementAnticipe, outreMer) => {
        const premierMois: MoisCivil = ajouterMois('2026-09', rang);
        const verses = montants({ etudesOutreMer: outreMer });
        const versements = calendrier({ montants: verses, premierMois, paiementAnticipe });
        expect(versements).toHaveLength(10 - rang);
        expect(versements.map(({ jour }) => jour)).toEqual(versements.map(({ jour }) => jour).toSorted());
        for (const { jour } of versements) expect(estOuvre(jour), jour).toBe(true);
        expect(totalVerse(versements)).toBe((Math.round(verses.mensuel * 100) * (10 - rang)) / 100);
      }),
    );
  }, 30_000);
});
