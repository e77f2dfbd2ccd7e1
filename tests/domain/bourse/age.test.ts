import { describe, expect, it } from 'vitest';
import { avecAge, bareme, etat, juger, ligne, manquants, motifs } from './personne';

/** Everything that could push the limit back, told and void. */
const SANS_RECUL = {
  premiereDemande: true,
  handicapCDAPH: false,
  enfantsEleves: 0,
  serviceCiviqueMois: 0,
} as const;

describe('limite d’âge au 1er septembre (AGE-1, BOR-5)', () => {
  it.each([
    ['18 ans', '2007-05-04', 'remplie'],
    ['28 ans le 3 septembre', '1997-09-03', 'remplie'],
    ['28 ans le 2 septembre', '1997-09-02', 'remplie'],
    ['28 ans le 1er septembre', '1997-09-01', 'non_remplie'],
    ['28 ans le 31 août', '1997-08-31', 'non_remplie'],
    ['28 ans le 30 septembre', '1997-09-30', 'remplie'],
    ['28 ans le 1er octobre', '1997-10-01', 'remplie'],
    ['29 ans', '1996-02-29', 'non_remplie'],
    ['40 ans', '1985-01-01', 'non_remplie'],
  ] as const)('%s', (_, dateNaissance, attendu) => {
    expect(etat(avecAge({ ...SANS_RECUL, dateNaissance }), 'age')).toBe(attendu);
  });

  it('se juge au 1er septembre de l’année universitaire demandée', () => {
    const faits = avecAge({ ...SANS_RECUL, dateNaissance: '1997-09-02' });
    expect(etat(faits, 'age', bareme('2025-2026'))).toBe('remplie');
    expect(etat(faits, 'age', bareme('2026-2027'))).toBe('non_remplie');
    expect(etat(faits, 'age', bareme('2017-2018'))).toBe('remplie');
  });

  it('refuse avec le code AGE et une phrase entière', () => {
    const faits = avecAge({ ...SANS_RECUL, dateNaissance: '1997-09-01' });
    expect(motifs(faits)).toEqual(['AGE']);
    expect(juger(faits)).toMatchObject({
      motifs: [
        {
          libelle:
            'Vous avez 28\u00a0ans au 1er septembre 2025, et la bourse se demande avant 28\u00a0ans à cette date.',
          source: 'service-public.fr, fiche F12214',
        },
      ],
    });
  });

  it('ne demande rien de plus que la date de naissance avant 28 ans', () => {
    expect(etat(avecAge({ dateNaissance: '2007-05-04' }), 'age')).toBe('remplie');
  });

  it('montre l’âge, jamais la date de naissance', () => {
    const pas = ligne(avecAge({ dateNaissance: '2007-09-01' }), 'AGE-1');
    expect(pas?.libelle).toBe('18\u00a0ans au 1er septembre 2025');
    expect(pas?.valeurs).toEqual({ age: 18, limite: 28 });
    expect(ligne(avecAge({ dateNaissance: '2007-09-02' }), 'AGE-1')?.valeurs).toEqual({
      age: 17,
      limite: 28,
    });
  });
});

describe('suite d’études après 28 ans (AGE-2)', () => {
  it('garde la bourse à qui n’a pas interrompu ses études', () => {
    const faits = avecAge({ dateNaissance: '1990-01-01', premiereDemande: false, etudesInterrompues: false });
    expect(etat(faits, 'age')).toBe('remplie');
    expect(ligne(faits, 'AGE-2')?.conclusion).toBe('remplie');
  });

  it('n’a alors pas besoin de la date de naissance', () => {
    expect(etat(avecAge({ premiereDemande: false, etudesInterrompues: false }), 'age')).toBe('remplie');
  });

  it('la refuse à qui les a interrompues', () => {
    const faits = avecAge({
      ...SANS_RECUL,
      dateNaissance: '1990-01-01',
      premiereDemande: false,
      etudesInterrompues: true,
    });
    expect(motifs(faits)).toEqual(['AGE']);
  });

  it('ne compte pas pour une première demande', () => {
    const faits = avecAge({ ...SANS_RECUL, dateNaissance: '1990-01-01', etudesInterrompues: false });
    expect(motifs(faits)).toEqual(['AGE']);
  });

  it('demande si les études ont été interrompues', () => {
    const faits = avecAge({ ...SANS_RECUL, dateNaissance: '1990-01-01', premiereDemande: false });
    expect(manquants(faits)).toEqual(['age.etudesInterrompues']);
  });
});

describe('recul de la limite par le service civique (AGE-3)', () => {
  it.each([
    ['onze mois quand il en faut douze', 11, 'non_remplie'],
    ['douze mois, et 28 ans le jour même', 12, 'non_remplie'],
    ['treize mois', 13, 'remplie'],
    ['vingt-quatre mois', 24, 'remplie'],
  ] as const)('%s', (_, serviceCiviqueMois, attendu) => {
    const faits = avecAge({ ...SANS_RECUL, dateNaissance: '1996-09-01', serviceCiviqueMois });
    expect(etat(faits, 'age')).toBe(attendu);
  });

  it('compte au jour près', () => {
    const avec = (dateNaissance: `${number}-${number}-${number}`) =>
      etat(avecAge({ ...SANS_RECUL, dateNaissance, serviceCiviqueMois: 8 }), 'age');
    expect(avec('1997-01-02')).toBe('remplie');
    expect(avec('1997-01-01')).toBe('non_remplie');
    expect(avec('1996-12-31')).toBe('non_remplie');
  });

  it('le dit dans l’explication', () => {
    const pas = ligne(
      avecAge({ ...SANS_RECUL, dateNaissance: '1997-03-15', serviceCiviqueMois: 8 }),
      'AGE-3',
    );
    expect(pas?.source).toContain('service civique');
    expect(pas?.valeurs).toEqual({ age: 28, mois: 8 });
  });
});

describe('recul de la limite par enfant élevé (AGE-4)', () => {
  it.each([
    [1, '1996-09-02', 'remplie'],
    [1, '1996-09-01', 'non_remplie'],
    [1, '1996-08-31', 'non_remplie'],
    [2, '1995-09-02', 'remplie'],
    [2, '1995-09-01', 'non_remplie'],
    [3, '1994-09-02', 'remplie'],
  ] as const)('%i enfant(s), né le %s', (enfantsEleves, dateNaissance, attendu) => {
    expect(etat(avecAge({ ...SANS_RECUL, dateNaissance, enfantsEleves }), 'age')).toBe(attendu);
  });

  it('s’ajoute au service civique', () => {
    const faits = { ...SANS_RECUL, dateNaissance: '1996-03-15', enfantsEleves: 1 } as const;
    expect(etat(avecAge({ ...faits, serviceCiviqueMois: 5 }), 'age')).toBe('non_remplie');
    expect(etat(avecAge({ ...faits, serviceCiviqueMois: 6 }), 'age')).toBe('remplie');
  });
});

describe('handicap reconnu par la CDAPH (AGE-5)', () => {
  it('supprime toute limite d’âge', () => {
    const faits = avecAge({ dateNaissance: '1960-01-01', handicapCDAPH: true });
    expect(etat(faits, 'age')).toBe('remplie');
    expect(ligne(faits, 'AGE-5')?.libelle).toContain('Aucune limite d’âge');
  });

  it('dispense de donner la date de naissance', () => {
    expect(etat(avecAge({ handicapCDAPH: true }), 'age')).toBe('remplie');
  });
});

describe('âge : ce qui manque', () => {
  it('demande la date de naissance', () => {
    expect(manquants(avecAge({}))).toEqual(['age.dateNaissance']);
    expect(manquants(avecAge({ handicapCDAPH: false }))).toEqual(['age.dateNaissance']);
  });

  it('demande après 28 ans tout ce qui pourrait reculer la limite', () => {
    expect(manquants(avecAge({ dateNaissance: '1990-01-01' }))).toEqual([
      'age.premiereDemande',
      'age.handicapCDAPH',
      'age.enfantsEleves',
      'age.serviceCiviqueMois',
    ]);
  });

  it.each(['premiereDemande', 'handicapCDAPH', 'enfantsEleves', 'serviceCiviqueMois'])(
    'ne refuse pas sans savoir %s',
    (champ) => {
      const faits = avecAge({ ...SANS_RECUL, dateNaissance: '1990-01-01', [champ]: undefined });
      expect(manquants(faits)).toEqual([`age.${champ}`]);
    },
  );

  it('tient un nombre d’enfants ou de mois absurde pour inconnu', () => {
    const faits = avecAge({
      ...SANS_RECUL,
      dateNaissance: '1990-01-01',
      enfantsEleves: -3,
      serviceCiviqueMois: 1.5,
    });
    expect(manquants(faits)).toEqual(['age.enfantsEleves', 'age.serviceCiviqueMois']);
  });

  it('conclut dès qu’un recul connu suffit', () => {
    expect(etat(avecAge({ dateNaissance: '1996-12-01', enfantsEleves: 1 }), 'age')).toBe('remplie');
  });
});
