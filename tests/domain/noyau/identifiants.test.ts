import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libelleEchelon } from '@/lib/domain/noyau/echelon';
import { lireIne } from '@/lib/domain/noyau/ine';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { lireUai } from '@/lib/domain/noyau/uai';

describe('lecture d’un INE', () => {
  it.each([
    ['RNIE, neuf chiffres et deux lettres', '123456789AB', '123456789AB'],
    ['BEA, dix chiffres et une lettre', '1234567890K', '1234567890K'],
    ['BEA ancien avec tiret bas', '12345678_0K', '12345678_0K'],
    ['apprentissage', '1234A56789C', '1234A56789C'],
    ['en minuscules', '123456789ab', '123456789AB'],
    ['avec des espaces', ' 123 456 789 AB ', '123456789AB'],
    ['avec des espaces insécables', '123\u00a0456\u202f789AB', '123456789AB'],
    ['avec des tirets et des points', '123-456.789-AB', '123456789AB'],
  ])('accepte la forme %s', (_, saisie, ine) => {
    expect(lireIne(saisie)).toEqual({ ok: true, valeur: ine });
  });

  it.each([
    ['dix caractères', '123456789A'],
    ['douze caractères', '1234567890AB'],
    ['trois lettres', '12345678ABC'],
    ['onze chiffres', '12345678901'],
    ['une lettre accentuée', '123456789AÉ'],
    ['une lettre au milieu autre que A', '1234B56789C'],
    ['un signe inattendu', '123456789A!'],
    ['un numéro de sécurité sociale', '190017500100123'],
    ['rien', ''],
  ])('refuse %s', (_, saisie) => {
    expect(lireIne(saisie)).toEqual({ ok: false, refus: 'forme' });
  });

  it('est stable : relire un INE lu rend le même', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (numero) => {
        const lu = lireIne(`${String(numero).padStart(9, '0')}ab`);
        expect(lu.ok).toBe(true);
        expect(lu.ok && lireIne(lu.valeur)).toEqual(lu);
      }),
    );
  }, 30_000);

  it('ne lève jamais d’exception', () => {
    fc.assert(fc.property(fc.string(), (texte) => typeof lireIne(texte).ok === 'boolean'));
  }, 30_000);
});

describe('lecture d’un code UAI', () => {
  it.each([
    ['le lycée Henri-IV', '0750654D', '0750654D'],
    ['en minuscules', '0750654d', '0750654D'],
    ['avec un espace', '0750654 D', '0750654D'],
  ])('accepte %s', (_, saisie, uai) => {
    expect(lireUai(saisie)).toEqual({ ok: true, valeur: uai });
  });

  it('refuse une clé fausse', () => {
    expect(lireUai('0750654E')).toEqual({ ok: false, refus: 'cle' });
  });

  it.each(['0750654', '750654D', '07506544', 'A750654D', ''])('refuse la forme « %s »', (saisie) => {
    expect(lireUai(saisie)).toEqual({ ok: false, refus: 'forme' });
  });

  it('n’accepte qu’une lettre par numéro, jamais I, O ni Q', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (numero) => {
        const chiffres = String(numero).padStart(7, '0');
        const bonnes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((lettre) => lireUai(chiffres + lettre).ok);
        expect(bonnes).toHaveLength(1);
        expect('IOQ').not.toContain(bonnes[0]);
      }),
    );
  }, 30_000);
});

describe('petites pièces du noyau', () => {
  it('nomme les échelons comme on les écrit', () => {
    expect(libelleEchelon('0bis')).toBe('0\u00a0bis');
    expect(libelleEchelon('0')).toBe('0');
    expect(libelleEchelon('7')).toBe('7');
  });

  it('distingue une valeur d’un refus', () => {
    expect(succes(3)).toEqual({ ok: true, valeur: 3 });
    expect(refus('non')).toEqual({ ok: false, refus: 'non' });
  });
});
