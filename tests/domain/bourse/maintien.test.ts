import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaitsMaintien } from '@/lib/domain/bourse';
import { jugerMaintien } from '@/lib/domain/bourse';

/** A student whose parents live in métropole, in none of the situations of e.3. */
const AUCUNE = {
  etudesApresLe1erJuillet: true,
  residenceParents: 'metropole',
  lieuEtudes: 'metropole',
  francaisOuEEE: true,
  pupilleEtat: false,
  orphelinDesDeuxParents: false,
  ancienAse: false,
  refugie: false,
  sansHebergement: false,
} as const satisfies FaitsMaintien;

const avec = (faits: FaitsMaintien): FaitsMaintien => ({ ...AUCUNE, ...faits });
const codes = (faits: FaitsMaintien) =>
  jugerMaintien(faits).manquants.map(({ code, raison }) => (raison === 'manquant' ? code : `${code}*`));

describe('maintien pendant les grandes vacances (e.3)', () => {
  it.each([
    ['une pupille de l’État', { pupilleEtat: true }, 'e.3-3'],
    ['une orpheline de père et de mère', { orphelinDesDeuxParents: true }, 'e.3-4'],
    ['un ancien de l’ASE sans hébergement', { ancienAse: true, sansHebergement: true }, 'e.3-5'],
    ['des parents à La Réunion, des études à Lyon', { residenceParents: 'outre_mer' }, 'e.3-1'],
    [
      'un étudiant de Wallis en Nouvelle-Calédonie',
      { residenceParents: 'outre_mer', lieuEtudes: 'autre_ile' },
      'e.3-1',
    ],
    ['une Française dont les parents vivent au Canada', { residenceParents: 'etranger_lointain' }, 'e.3-2'],
  ] as const)('est dû à %s', (_, faits, regle) => {
    const { etat, manquants, explication } = jugerMaintien(avec(faits));
    expect(etat).toBe('remplie');
    expect(manquants).toEqual([]);
    expect(explication.at(-1)).toMatchObject({ regle, conclusion: 'remplie' });
  });

  it.each([
    ['qui n’est dans aucune situation', {}],
    ['dont l’année finit avant le 1er juillet', { pupilleEtat: true, etudesApresLe1erJuillet: false }],
    ['ancien de l’ASE que ses parents hébergent', { ancienAse: true }],
    ['qui étudie dans l’île de ses parents', { residenceParents: 'outre_mer', lieuEtudes: 'meme_ile' }],
    ['dont les parents vivent en Italie', { residenceParents: 'etranger_proche' }],
    [
      'étranger dont les parents vivent au Canada',
      { residenceParents: 'etranger_lointain', francaisOuEEE: false },
    ],
    ['réfugié hébergé l’été', { refugie: true }],
  ] as const)('n’est pas dû à un étudiant %s', (_, faits) => {
    expect(jugerMaintien(avec(faits))).toMatchObject({ etat: 'non_remplie', manquants: [] });
  });

  it('envoie au Crous un réfugié sans hébergement, que seuls d’anciens textes citent', () => {
    const faits = avec({ refugie: true, sansHebergement: true });
    expect(jugerMaintien(faits).etat).toBe('indeterminee');
    expect(codes(faits)).toEqual(['e.3-5*']);
  });

  it('préfère un cas certain à un examen', () => {
    expect(jugerMaintien(avec({ refugie: true, sansHebergement: true, pupilleEtat: true })).etat).toBe(
      'remplie',
    );
  });
});

describe('maintien : ce qui manque', () => {
  it('demande tout quand rien n’est dit', () => {
    expect(codes({}).toSorted()).toEqual(
      Object.keys(AUCUNE)
        .map((fait) => `maintien.${fait}`)
        .toSorted(),
    );
  });

  it('ne demande que la date quand un cas est certain', () => {
    expect(codes(avec({ pupilleEtat: true, etudesApresLe1erJuillet: undefined }))).toEqual([
      'maintien.etudesApresLe1erJuillet',
    ]);
  });

  it('ne demande pas la date quand aucun cas ne reste possible', () => {
    expect(jugerMaintien(avec({ etudesApresLe1erJuillet: undefined })).etat).toBe('non_remplie');
  });

  it('ne demande l’hébergement qu’à ceux qu’il concerne', () => {
    expect(codes(avec({ ancienAse: true, sansHebergement: undefined }))).toEqual([
      'maintien.sansHebergement',
    ]);
    expect(codes(avec({ sansHebergement: undefined }))).toEqual([]);
  });

  it('ne demande jamais deux fois le même fait', () => {
    expect(new Set(codes({})).size).toBe(codes({}).length);
  });
});

describe('maintien : propriétés', () => {
  const ouiNon = fc.boolean();
  const complets = fc.record({
    etudesApresLe1erJuillet: ouiNon,
    residenceParents: fc.constantFrom('metropole', 'outre_mer', 'etranger_proche', 'etranger_lointain'),
    lieuEtudes: fc.constantFrom('metropole', 'autre_ile', 'meme_ile'),
    francaisOuEEE: ouiNon,
    pupilleEtat: ouiNon,
    orphelinDesDeuxParents: ouiNon,
    ancienAse: ouiNon,
    refugie: ouiNon,
    sansHebergement: ouiNon,
  });

  it('conclut toujours sur des faits complets, sauf pour un réfugié sans hébergement', () => {
    fc.assert(
      fc.property(complets, (faits) => {
        const { etat } = jugerMaintien(faits);
        if (!faits.refugie || !faits.sansHebergement) expect(etat).not.toBe('indeterminee');
      }),
    );
  }, 30_000);

  it('ne change jamais de sens quand un fait manque', () => {
    const champ = fc.constantFrom(...Object.keys(AUCUNE));
    fc.assert(
      fc.property(complets, champ, (faits, retire) => {
        const [avant, apres] = [jugerMaintien(faits), jugerMaintien({ ...faits, [retire]: undefined })];
        if (apres.etat !== 'indeterminee') expect(apres.etat).toBe(avant.etat);
        else if (avant.etat !== 'indeterminee') expect(apres.manquants.length).toBeGreaterThan(0);
      }),
    );
  }, 30_000);
});
