import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Iban } from '@/lib/domain/noyau/iban';
import { grouperIban, LONGUEURS_SEPA, lireIban, masquerIban } from '@/lib/domain/noyau/iban';

/** Examples published in the ISO 13616 registry. */
const EXEMPLES = [
  ['FR', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['DE', 'DE89 3704 0044 0532 0130 00'],
  ['BE', 'BE68 5390 0754 7034'],
  ['ES', 'ES91 2100 0418 4502 0005 1332'],
  ['IT', 'IT60 X054 2811 1010 0000 0123 456'],
  ['LU', 'LU28 0019 4006 4475 0000'],
  ['PT', 'PT50 0002 0123 1234 5678 9015 4'],
  ['NL', 'NL91 ABNA 0417 1643 00'],
  ['MT', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
  ['NO', 'NO93 8601 1117 947'],
  ['CH', 'CH93 0076 2011 6238 5295 7'],
  ['MC', 'MC58 1122 2000 0101 2345 6789 030'],
  ['GB', 'GB29 NWBK 6016 1331 9268 19'],
  ['AD', 'AD12 0001 2030 2003 5910 0100'],
] as const;

/** Check digits that make a body valid, computed another way: with big integers. */
function avecCle(pays: string, corps: string): string {
  const enChiffres = [...`${corps}${pays}00`].map((signe) => String(Number.parseInt(signe, 36))).join('');
  return `${pays}${String(98n - (BigInt(enChiffres) % 97n)).padStart(2, '0')}${corps}`;
}

const signe = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const ibans = fc
  .constantFrom(...Object.entries(LONGUEURS_SEPA))
  .chain(([pays, longueur]) =>
    fc
      .array(signe, { minLength: longueur - 4, maxLength: longueur - 4 })
      .map((corps) => avecCle(pays, corps.join(''))),
  );

describe('lecture d’un IBAN', () => {
  it.each(EXEMPLES)('accepte l’exemple publié de %s', (_, saisie) => {
    expect(lireIban(saisie)).toEqual({ ok: true, valeur: saisie.replaceAll(' ', '') });
  });

  it('accepte les minuscules, les tirets et les espaces insécables', () => {
    const lu = { ok: true, valeur: 'DE89370400440532013000' };
    expect(lireIban('de89-3704-0044-0532-0130-00')).toEqual(lu);
    expect(lireIban('DE89\u00a03704\u202f0044 0532 0130 00')).toEqual(lu);
  });

  it.each([
    ['rien', '', 'forme'],
    ['un texte', 'mon compte', 'forme'],
    ['un RIB sans le pays', '20041010050500013M02606', 'forme'],
    ['un chiffre de trop', 'DE893704004405320130000', 'forme'],
    ['un chiffre de moins', 'DE8937040044053201300', 'forme'],
    ['un signe étranger', 'DE89370400440532013€00', 'forme'],
    ['un compte hors de la zone SEPA', 'BR1800360305000010009795493C1', 'pays'],
    ['un compte du Maroc', 'MA64011519000001205000534921', 'pays'],
    ['une clé fausse', 'DE88370400440532013000', 'cle'],
    ['deux chiffres échangés', 'DE89370400440532010300', 'cle'],
  ])('refuse %s', (_, saisie, raison) => {
    expect(lireIban(saisie)).toEqual({ ok: false, refus: raison });
  });

  it('accepte toute clé bien calculée, dans chaque pays', () => {
    fc.assert(
      fc.property(ibans, (iban) => {
        expect(lireIban(iban)).toEqual({ ok: true, valeur: iban });
      }),
    );
  }, 30_000);

  it('attrape toute erreur d’un seul chiffre', () => {
    fc.assert(
      fc.property(ibans, fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, place, ecart) => {
        const rangs = [...iban].flatMap((signe, rang) => (/\d/.test(signe) ? [rang] : []));
        const rang = rangs[place % rangs.length] ?? 2;
        const change = String((Number(iban[rang]) + ecart) % 10);
        expect(lireIban(iban.slice(0, rang) + change + iban.slice(rang + 1)).ok).toBe(false);
      }),
    );
  }, 30_000);

  it('ne lève jamais d’exception', () => {
    fc.assert(fc.property(fc.string(), (texte) => typeof lireIban(texte).ok === 'boolean'));
  }, 30_000);

  it('connaît les 27 États de l’Union et leurs voisins de la zone SEPA', () => {
    const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
    for (const pays of union.split(' ')) expect(LONGUEURS_SEPA, pays).toHaveProperty(pays);
    for (const pays of ['CH', 'GB', 'IS', 'LI', 'MC', 'NO', 'SM', 'AD', 'VA'])
      expect(LONGUEURS_SEPA, pays).toHaveProperty(pays);
    for (const pays of ['MA', 'US', 'DZ', 'TR']) expect(LONGUEURS_SEPA, pays).not.toHaveProperty(pays);
  });
});

describe('affichage d’un IBAN', () => {
  const iban = 'FR1420041010050500013M02606' as Iban;

  it('groupe les signes par quatre', () => {
    expect(grouperIban(iban)).toBe('FR14 2004 1010 0505 0001 3M02 606');
    expect(grouperIban('BE68539007547034' as Iban)).toBe('BE68 5390 0754 7034');
  });

  it('cache tout sauf le pays et la fin', () => {
    expect(masquerIban(iban)).toBe('FR•• •••• 606');
    expect(masquerIban(iban)).not.toContain('2004');
  });
});
