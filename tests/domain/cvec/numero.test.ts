import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CROUS,
  capitalesDuNom,
  composerNumero,
  lettresDuNom,
  lireNumero,
  nomConcorde,
  separerCode,
  TIRAGES_DE_LETTRES,
} from '@/lib/domain/cvec';

const tirage = fc.record({
  lettres: fc.nat(TIRAGES_DE_LETTRES - 1),
  chiffres: fc.integer({ min: 10, max: 99 }),
});
const crous = fc.constantFrom(...CROUS.map(({ code }) => code));

describe('le numéro d’une attestation', () => {
  it.each([
    ['VER6 ABCDEF 42', 'VER6 ABCDEF 42'],
    ['VER6ABCDEF42', 'VER6 ABCDEF 42'],
    ['ver6 abcdef 42', 'VER6 ABCDEF 42'],
    ['VER6-ABCDEF-42', 'VER6 ABCDEF 42'],
    ['  VER6\u00a0ABCDEF\u202f42 ', 'VER6 ABCDEF 42'],
    ['AIX0-QWERTY-7', 'AIX0 QWERTY 7'],
  ])('lit « %s »', (texte, attendu) => {
    expect(lireNumero(texte)).toBe(attendu);
  });

  it.each([
    '',
    'VER6 ABCDEF',
    'VER6 ABCDE 42',
    'VER6 ABCDEFG 42',
    'VER6 ABCDEF 421',
    'VE66 ABCDEF 42',
    'VER ABCDEF 42',
    'VER6 ABCD3F 42',
    'VER6 ABCDEF 42 / MA',
    'VÉR6 ABCDEF 42',
    `${'VER6 ABCDEF 42'}\n; DROP`,
  ])('ne lit pas « %s »', (texte) => {
    expect(lireNumero(texte)).toBeNull();
  });

  it.each([
    ['VER', '2026-2027', 0, 10, 'VER6 AAAAAA 10'],
    ['AIX', '2025-2026', 1, 99, 'AIX5 AAAAAB 99'],
    ['REN', '2019-2020', 26, 42, 'REN9 AAAABA 42'],
    ['LYO', '2020-2021', TIRAGES_DE_LETTRES - 1, 42, 'LYO0 ZZZZZZ 42'],
  ] as const)('se compose pour %s en %s (%i, %i)', (code, annee, lettres, chiffres, attendu) => {
    expect(composerNumero(code, annee, { lettres, chiffres })).toBe(attendu);
  });

  it('se relit toujours, quel que soit le tirage', () => {
    fc.assert(
      fc.property(crous, tirage, (code, tire) => {
        const numero = composerNumero(code, '2026-2027', tire);
        expect(numero).toMatch(/^[A-Z]{3}\d [A-Z]{6} \d{2}$/);
        expect(lireNumero(numero.replaceAll(' ', '').toLowerCase())).toBe(numero);
      }),
    );
  });

  it('diffère dès que le tirage diffère', () => {
    fc.assert(
      fc.property(tirage, tirage, (a, b) => {
        const memes = a.lettres === b.lettres && a.chiffres === b.chiffres;
        const [na, nb] = [composerNumero('VER', '2026-2027', a), composerNumero('VER', '2026-2027', b)];
        expect(na === nb).toBe(memes);
      }),
    );
  });
});

describe('un nom en capitales', () => {
  it.each([
    ['d’Aubigné-Lœwe', 'DAUBIGNELOEWE'],
    ['Éloïse  Anne', 'ELOISEANNE'],
    ['Weiß', 'WEISS'],
    ['李', ''],
  ])('« %s » devient « %s »', (nom, attendu) => {
    expect(capitalesDuNom(nom)).toBe(attendu);
  });
});

describe('les lettres du nom que compare un contrôle', () => {
  it.each([
    ['Martin', 'MARTI'],
    ['MARTIN', 'MARTI'],
    ['Lê', 'LE'],
    ['O’Brien', 'OBRIE'],
    ["d'Artagnan", 'DARTA'],
    ['De La Tour', 'DELAT'],
    ['Éluard', 'ELUAR'],
    ['Œuvrard', 'OEUVR'],
    ['Straß', 'STRAS'],
    ['Nuñez', 'NUNEZ'],
    ['N’Guyen-Đỗ', 'NGUYE'],
    ['Dupont 3', 'DUPON'],
    ['  ', ''],
    ['李', ''],
  ])('de « %s » sont « %s »', (nom, lettres) => {
    expect(lettresDuNom(nom)).toBe(lettres);
  });

  it('se relisent elles-mêmes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (nom) => {
        const lettres = lettresDuNom(nom);
        expect(lettres).toMatch(/^[A-Z]{0,5}$/);
        expect(lettresDuNom(lettres)).toBe(lettres);
      }),
    );
  });

  it.each([
    ['MARTI', ['Martin', null], true],
    ['martin', ['Martin', null], true],
    ['Martinez', ['Martin', null], true],
    ['Durand', ['Martin', 'Durand'], true],
    ['Duran', ['Martin', null], false],
    ['MART', ['Martin', null], false],
    ['', ['Martin', null], false],
    ['', ['李', null], false],
    ['LE', ['Lê', null], true],
  ] as const)('« %s » concorde avec %j : %s', (donne, noms, attendu) => {
    expect(nomConcorde(donne, noms)).toBe(attendu);
  });
});

describe('l’ancienne forme d’un contrôle', () => {
  it.each([
    ['VER6ABCDEF42MARTI', 'VER6 ABCDEF 42', 'MARTI'],
    ['VER6ABCDEF4MARTI', 'VER6 ABCDEF 4', 'MARTI'],
    ['ver6abcdef42le', 'VER6 ABCDEF 42', 'LE'],
    ['VER6 ABCDEF 42', 'VER6 ABCDEF 42', ''],
  ])('« %s » donne le numéro et le nom', (code, numero, nom) => {
    expect(separerCode(code)).toEqual({ numero, nom });
  });

  it.each(['', 'MARTI', 'VER6ABCDEF42MARTIN', 'VER6ABCDEFMARTI', 'VER6ABCDEF423MARTI'])(
    '« %s » n’en est pas',
    (code) => {
      expect(separerCode(code)).toBeNull();
    },
  );
});
