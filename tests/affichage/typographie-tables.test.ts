import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typographie } from '@/lib/affichage';
import { francais } from '@/lib/parcours/moteur';

const voir = (texte: string) => texte.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

describe('les signes hauts', () => {
  it.each([
    ['Oui ! Non ?', 'Oui~! Non~?'],
    ['a ; b : c', 'a~; b~: c'],
    ['100 %, 12 €', '100~%, 12~€'],
    ['« a », « b »', '«~a~», «~b~»'],
    ['«a» ?', '«~a~»~?'],
    ['« a ? »', '«~a~?~»'],
    ['pourquoi ?!', 'pourquoi~?!'],
    ['(a) : b', '(a)~: b'],
    ['fin :', 'fin~:'],
    ['a\u00a0: b', 'a~: b'],
    ['a  : b', 'a~: b'],
    ['https://exemple.fr:8080/a?b=c', 'https://exemple.fr:8080/a?b=c'],
    ['14:32', '14:32'],
    ['', ''],
    [' ', ' '],
  ])('« %s » devient « %s »', (texte, attendu) => {
    expect(voir(typographie(texte))).toBe(attendu);
  });
});

describe('les nombres et leurs mots', () => {
  it.each([
    ['1000', '1000'],
    ['1 000', '1~000'],
    ['1 000 000 €', '1~000~000~€'],
    ['12 345,67 €', '12~345,67~€'],
    ['le 12 345 678', 'le 12~345~678'],
    ['2025 2026', '2025 2026'],
    ['3 enfants, 1 point, 12 mois, 18 ans', '3_enfants, 1_point, 12_mois, 18_ans'],
    ['échelons 2 à 5', 'échelons_2 à 5'],
    ['article D821-1, annexe 3, ligne B', 'article_D821-1, annexe_3, ligne_B'],
    ['article 12, ligne 8', 'article_12, ligne_8'],
    ['n°2024-1 et n° 7', 'n°_2024-1 et n°_7'],
    ['5 points-virgules', '5_points-virgules'],
    ['2 pointus', '2 pointus'],
  ])('« %s » devient « %s »', (texte, attendu) => {
    expect(voir(typographie(texte))).toBe(attendu);
  });
});

describe('les apostrophes', () => {
  it.each([
    ["l'avis", 'l’avis'],
    ["aujourd'hui, jusqu'à", 'aujourd’hui, jusqu’à'],
    ["l'«avis»", 'l’«~avis~»'],
    ["l'1er", 'l’1er'],
    ["'cité'", "'cité'"],
    ["l’avis d'Élise", 'l’avis d’Élise'],
  ])('« %s » devient « %s »', (texte, attendu) => {
    expect(voir(typographie(texte))).toBe(attendu);
  });
});

describe('tout texte', { timeout: 20_000 }, () => {
  const mots = fc.constantFrom(
    ...[
      '«',
      '»',
      '?',
      ':',
      ';',
      '!',
      '€',
      '%',
      '2',
      '163',
      '000',
      '1',
      ',',
      '.',
      '(',
      ')',
      'n°',
      'point',
      'ans',
    ],
    ...["l'", 'été', 'échelon', 'A', ' ', ' ', ' ', '\u00a0', '\u202f', 'bis', '-', '/', 'https://'],
  );
  const texte = fc.oneof(
    fc.array(mots, { maxLength: 20 }).map((m) => m.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('écrit deux fois est écrit pareil', () => {
    fc.assert(
      fc.property(texte, (t) => {
        expect(typographie(typographie(t))).toBe(typographie(t));
        expect(francais(francais(t))).toBe(francais(t));
      }),
      { numRuns: 1000 },
    );
  });

  it('ne perd ni n’ajoute aucun signe, hors des espaces et des apostrophes', () => {
    const signes = (t: string) => t.replace(/[\s\u202f\u00a0'’]/g, '');
    fc.assert(
      fc.property(texte, (t) => {
        expect(signes(typographie(t))).toBe(signes(t));
        expect(signes(francais(t))).toBe(signes(t));
      }),
      { numRuns: 500 },
    );
  });

  it('ne laisse aucune espace sécable devant un signe haut', () => {
    fc.assert(
      fc.property(texte, (t) => {
        expect(typographie(t)).not.toMatch(/[ \u00a0][;:?!»€%]|«[ \u00a0]/);
        expect(francais(t)).not.toMatch(/(?<![ \u00a0])[ \u00a0][;:?!€%»]|«[ \u00a0]/);
      }),
      { numRuns: 500 },
    );
  });
});
