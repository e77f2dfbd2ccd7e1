import { describe, expect, it } from 'vitest';
import { decimal, entier, euros, type Lecteur } from '@/lib/parcours/moteur';

const lire = <T>(lecteur: Lecteur<T>, texte: string) => {
  const lu = lecteur(texte, {});
  return lu.ok ? lu.valeur : lu.refus;
};

const EUROS = 'Indiquez le montant en euros, sans les centimes, par exemple 33000';

describe('un montant en euros', () => {
  it.each([
    ['33000', 33_000],
    ['33 000', 33_000],
    ['33\u202f000', 33_000],
    ['33\u00a0000\u00a0€', 33_000],
    ['33000€', 33_000],
    ['33.000', 33_000],
    ['1.234.567', 1_234_567],
    ['12000 euros', 12_000],
    ['  265  ', 265],
    ['0', 0],
    ['-1500', -1_500],
    ['−1 500', -1_500],
    ['– 1500', -1_500],
    ['-0', 0],
    ['10 000 000', 10_000_000],
    ['-10000000', -10_000_000],
  ])('« %s » se lit %d', (texte, attendu) => {
    expect(lire(euros(), texte)).toBe(attendu);
  });

  it.each(['33.000,50', '33000,00', '33000.5', '33,000', '12k', '33 00', '--5', '1e5', '3 3000', 'trente'])(
    '« %s » rappelle la forme qui convient',
    (texte) => {
      expect(lire(euros(), texte)).toBe(EUROS);
    },
  );

  it('un champ vide dit ce qui manque', () => {
    expect(lire(euros('Indiquez le revenu brut global'), '  ')).toBe('Indiquez le revenu brut global');
    expect(lire(euros(), '')).toBe(EUROS);
  });

  it.each(['10000001', '-10 000 001', '99999999999999999999'])('« %s » sort des bornes', (texte) => {
    expect(lire(euros(), texte)).toMatch(/^Indiquez un montant entre/);
  });

  it('un signe moins est refusé où il n’a pas de sens', () => {
    expect(lire(euros(EUROS, 0), '-5')).toBe('Indiquez un montant sans signe moins, par exemple 1200');
    expect(lire(euros(EUROS, 0), '0')).toBe(0);
  });
});

describe('un nombre entier', () => {
  const enfants = entier({ min: 0, max: 15, message: 'Indiquez un nombre d’enfants, par exemple 2' });

  it.each([
    ['0', 0],
    ['15', 15],
    [' 3 ', 3],
    ['007', 7],
  ])('« %s » se lit %d', (texte, attendu) => {
    expect(lire(enfants, texte)).toBe(attendu);
  });

  it.each(['', 'deux', '2,5', '-1', '1 000'])('« %s » dit la forme qui convient', (texte) => {
    expect(lire(enfants, texte)).toBe('Indiquez un nombre d’enfants, par exemple 2');
  });

  it('hors des bornes, il les donne', () => {
    expect(lire(enfants, '16')).toBe('Indiquez un nombre entier entre 0 et 15');
  });
});

describe('une distance', () => {
  const km = decimal({ min: 0, max: 20_040, message: 'Indiquez la distance en kilomètres' });

  it.each([
    ['249,5', 249.5],
    ['249.5', 249.5],
    ['9 350', 9_350],
    ['120 km', 120],
    ['0', 0],
  ])('« %s » se lit %d', (texte, attendu) => {
    expect(lire(km, texte)).toBe(attendu);
  });

  it.each(['', 'loin', '1,2,3', '-4', '12,345'])('« %s » dit la forme qui convient', (texte) => {
    expect(lire(km, texte)).toBe('Indiquez la distance en kilomètres');
  });

  it('aucune distance ne dépasse la moitié du tour de la Terre', () => {
    expect(lire(km, '20041')).toMatch(/^Indiquez un nombre entre 0 et 20040/);
  });
});
