import { describe, expect, it } from 'vitest';
import type { Bareme, DroitSupplementaire, Regles, TableAides } from '@/lib/domain/baremes';
import type { CodeAide, FaitsBourse } from '@/lib/domain/bourse';
import {
  AUCUN_SUPPLEMENT,
  droitsSupplementaires,
  evaluerComplements,
  montantsVerses,
} from '@/lib/domain/bourse';
import { avecComplements, BOURSIER, NON_BOURSIER } from './complements-outils';
import { avecDroits, BAREME_2025, etat, juger } from './personne';

/** The law of the year with one number changed: what follows the bourse must follow, since it knows no number of its own. */
const avecAides = (aides: Partial<TableAides>): Bareme => ({
  ...BAREME_2025,
  aides: { ...BAREME_2025.aides, ...aides },
});
const avecRegles = (regles: Partial<Regles>): Bareme => ({
  ...BAREME_2025,
  regles: { ...BAREME_2025.regles, ...regles },
});

const aide = (code: CodeAide, faits: FaitsBourse, loi: Bareme) =>
  evaluerComplements(faits, juger(faits, loi), loi)[code];

const { aides } = BAREME_2025;

describe('les nombres des compléments viennent du barème, et de lui seul', () => {
  it('mérite : montant, mensualités et nombre de fois', () => {
    const loi = avecAides({ merite: { ...aides.merite, annuel: 1_200, mensualites: 6, fois: 1 } });
    const faits = (aidesMeriteDejaPercues: number) =>
      avecComplements({ mentionTB: true, aidesMeriteDejaPercues });
    expect(aide('MER', faits(0), loi)).toMatchObject({
      etat: 'acquise',
      montant: { mensuel: 200, mensualites: 6, total: 1_200 },
    });
    expect(aide('MER', faits(1), loi).etat).toBe('exclue');
    expect(aide('MER', faits(0), loi).explication.map(({ libelle }) => libelle)).toContain(
      'Aide au mérite reçue moins de 1 fois',
    );
  });

  it.each([
    [2, 'exclue', 0],
    [3, 'possible', 300],
    [4, 'possible', 400],
    [5, 'possible', 400],
  ])('mobilité internationale, de 3 à 4 mois à 100 € : %i mois, %s, %i €', (moisEtranger, attendu, total) => {
    const table = { ...aides.mobiliteInternationale, mensuel: 100, moisMin: 3, moisMax: 4 };
    const evaluee = aide(
      'AMI',
      avecComplements({ moisEtranger }),
      avecAides({ mobiliteInternationale: table }),
    );
    expect(evaluee).toMatchObject({ etat: attendu, montant: { mensuel: 100, total } });
  });

  it('mobilités versées une fois : leur montant, et leur existence', () => {
    const faits = avecComplements({ bourseLycee: true, sortieAcademie: true, sortieRegionAcademique: true });
    const master = { ...faits, etudes: { ...faits.etudes, anneeEtude: 'master_1' } } as const;
    const loi = avecAides({
      mobiliteMaster: { montant: 7, source: 'texte d’essai' },
      mobiliteParcoursup: { montant: 9, dansLAcademie: false, source: 'texte d’essai' },
    });
    expect(aide('AMM', master, loi)).toMatchObject({ source: 'texte d’essai', montant: { total: 7 } });
    expect(aide('AMP', faits, loi)).toMatchObject({ source: 'texte d’essai', montant: { total: 9 } });
    const sans = avecAides({ mobiliteMaster: null, mobiliteParcoursup: null });
    expect([aide('AMM', master, sans).etat, aide('AMP', faits, sans).etat]).toEqual([
      'inexistante',
      'inexistante',
    ]);
  });

  it.each([
    [30, '1995-09-02', 'possible'],
    [30, '1995-09-01', 'exclue'],
    [40, '1985-09-02', 'possible'],
    [40, '1985-09-01', 'exclue'],
  ] as const)('aide ponctuelle avant %i ans : né le %s, %s', (ageMaximum, dateNaissance, attendu) => {
    const aidePonctuelle = { echelon: '1', versements: 3, ageMaximum, avance: 100, source: 'texte' } as const;
    const faits = { ...NON_BOURSIER, age: { dateNaissance, handicapCDAPH: false } };
    expect(aide('ASAP', faits, avecAides({ aidePonctuelle }))).toMatchObject({
      etat: attendu,
      montant: { total: 2_163 },
    });
  });

  it('aide annuelle : âge et nombre de Smic', () => {
    const loi: Bareme = {
      ...avecAides({ aideAnnuelle: { ageMaximum: 20, smics: 2, source: 'texte' } }),
      regles: { ...BAREME_2025.regles, smicNetMensuel: 1_000 },
    };
    const faits = (
      dateNaissance: `${number}-${number}-${number}`,
      revenusDouzeMois: number,
    ): FaitsBourse => ({
      ...avecComplements({ autonomieAveree: true, revenusDouzeMois }, NON_BOURSIER),
      age: { dateNaissance, handicapCDAPH: false },
    });
    expect(aide('ASAA', faits('2005-09-02', 2_000), loi).etat).toBe('a_preciser');
    expect(aide('ASAA', faits('2005-09-01', 2_000), loi).etat).toBe('exclue');
    expect(aide('ASAA', faits('2005-09-02', 1_999), loi).etat).toBe('exclue');
  });

  it('aide alimentaire : ses deux montants', () => {
    const loi = avecAides({ repasEloigne: { mensuel: 11, mensuelOutreMer: 22, source: 'texte' } });
    const faits = avecComplements({ restaurantEloigne: true });
    const de = (etudesOutreMer: boolean) =>
      evaluerComplements(faits, juger(faits, loi), loi, { etudesOutreMer }).REP.montant?.total;
    expect([de(false), de(true)]).toEqual([11, 22]);
  });

  it('complément outre-mer : son montant', () => {
    const loi: Bareme = { ...BAREME_2025, complementOutreMer: 12.5 };
    const montants = montantsVerses(loi, '1', { etudesOutreMer: true });
    expect(montants.ok && montants.valeur).toMatchObject({
      annuel: 2_288,
      mensuel: 228.8,
      complementOutreMer: 12.5,
    });
  });
});

describe('les nombres des droits supplémentaires viennent du barème, et de lui seul', () => {
  const avecDroit = (
    regle: DroitSupplementaire['regle'],
    droits: number,
    regime: DroitSupplementaire['regime'],
  ) => avecRegles({ droitsSupplementaires: [{ regle, droits, regime }] });
  const sportif = (droitsUtilises: number) =>
    avecDroits({
      droitsUtilises,
      cursus: 'master',
      passageAnneeSuperieure: true,
      supplements: { ...AUCUN_SUPPLEMENT, sportifHautNiveau: true },
    });

  it.each([
    [8, 'remplie'],
    [9, 'non_remplie'],
  ])('un sportif, le jour où un texte lui donne deux droits : %i utilisés, %s', (utilises, attendu) => {
    expect(etat(sportif(utilises), 'droits', avecDroit('DRS-6', 2, 'admis'))).toBe(attendu);
  });

  it('le même, tant que le Crous doit l’examiner', () => {
    expect(etat(sportif(7), 'droits', avecDroit('DRS-6', 2, 'examen'))).toBe('indeterminee');
    expect(droitsSupplementaires(sportif(7).droits, avecDroit('DRS-6', 2, 'examen'))).toBe(0);
  });

  it('aucun, quand la loi n’en connaît plus', () => {
    expect(etat(sportif(7), 'droits', avecRegles({ droitsSupplementaires: [] }))).toBe('non_remplie');
    expect(droitsSupplementaires(sportif(7).droits, avecRegles({ droitsSupplementaires: [] }))).toBe(0);
  });
});

describe('un complément existe par sa table, pas par son année', () => {
  it.each([
    ['ASAP', { aidePonctuelle: null }],
    ['ASAA', { aideAnnuelle: null }],
    ['REP', { repasEloigne: null }],
  ] as const)('%s disparaît avec sa table', (code, table) => {
    expect(aide(code, BOURSIER, avecAides(table))).toMatchObject({ etat: 'inexistante', montant: null });
  });
});
