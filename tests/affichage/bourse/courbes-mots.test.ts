import { describe, expect, it } from 'vitest';
import { lireEssai } from '@/components/metier/bourse/courbes/lire-essai';
import { phrasesDe } from '@/components/metier/bourse/courbes/phrases';
import { annoncer, direLecture, direTranche, resteEgal } from '@/components/metier/bourse/courbes/textes';
import { evaluerBourse, type FaitsBourse } from '@/lib/domain/bourse';
import { AXES, courbe, famille, LOI, plain } from './famille';

const toutes = (faits: FaitsBourse, loi = LOI) => AXES.map((axe) => courbe(axe, faits, loi));

describe('les mots d’une courbe', () => {
  it.each([
    ['revenu', null, 1590, 'jusqu’à 1 590 €'],
    ['revenu', 1591, 12_434, 'jusqu’à 12 434 €'],
    ['revenu', 54_570, null, 'plus de 54 569 €'],
    ['revenu', null, null, 'quel qu’il soit'],
    ['autresEnfants', 0, 0, '0 enfant'],
    ['autresEnfants', 1, 2, '1 ou 2 enfants'],
    ['autresEnfantsSup', 3, 6, '3 à 6 enfants'],
    ['autresEnfantsSup', 4, null, '4 enfants et plus'],
    ['autresEnfantsSup', 0, null, 'quel que soit leur nombre'],
    ['distanceKm', 0, 29, 'moins de 30 km'],
    ['distanceKm', 30, 249, 'de 30 à 249 km'],
    ['distanceKm', 250, null, '250 km et plus'],
    ['distanceKm', 0, null, 'quelle qu’elle soit'],
  ] as const)('%s de %s à %s : « %s »', (axe, min, max, attendu) => {
    expect(plain(direTranche(axe, { min, max }))).toBe(attendu);
  });

  it('dit l’échelon et ce qu’il verse, par an et par mois, ou qu’il ne verse rien', () => {
    const montants = { annuel: 2163, mensuel: 216.3, mensualites: 10 };
    const un = { type: 'echelon', echelon: '1', montants } as const;
    expect(plain(annoncer(un))).toBe('Échelon 1 : 2 163 € par an, 216,30 € par mois.');
    const zero = { ...un, echelon: '0', montants: { annuel: 0, mensuel: 0, mensualites: 10 } } as const;
    expect(plain(annoncer(zero))).toBe('Échelon 0 : droits d’inscription offerts, sans versement.');
    expect(plain(direLecture(zero))).toBe('échelon 0, sans versement');
    expect(plain(annoncer({ type: 'hors_bareme' }))).toBe('Pas de bourse : le revenu dépasse le barème.');
    expect(annoncer({ type: 'examen' })).toBe('Le Crous examinerait votre situation.');
  });

  it('dit ce qui reste égal', () => {
    const { explication } = evaluerBourse(famille(33_000), LOI);
    expect(plain(resteEgal('revenu', explication))).toBe('avec 5 points de charge');
    expect(plain(resteEgal('distanceKm', explication))).toBe('avec un revenu de 33 000 €');
    expect(resteEgal('distanceKm', [])).toBe('vos autres réponses inchangées');
  });
});

describe('ce qui changerait, en phrases', () => {
  const dire = (faits: FaitsBourse, loi = LOI) =>
    phrasesDe(toutes(faits, loi)).map(({ debut, suite }) => plain(`${debut}, ${suite}`));

  it('dit d’abord ce qui fait monter, puis ce qui fait descendre', () => {
    expect(dire(famille(33_000))).toEqual([
      'Avec 3 002 € de moins, vous passeriez à l’échelon 2 (3 071 € par an).',
      'Avec 1 enfant de plus à charge, vous passeriez à l’échelon 2 (3 071 € par an).',
      'Avec 1 enfant de plus en études supérieures, vous passeriez à l’échelon 3 (3 828 € par an).',
      'À partir de 3 500 km, vous passeriez à l’échelon 2 (3 071 € par an).',
      'Avec 4 112 € de plus, vous passeriez à l’échelon 0 bis (1 454 € par an).',
      'Avec 1 enfant de moins à charge, vous passeriez à l’échelon 0 bis (1 454 € par an).',
    ]);
  });

  it('parle de bourse perdue ou trouvée au bord du barème', () => {
    expect(dire(famille(54_569))).toContain('Avec 1 € de plus, vous n’auriez plus de bourse.');
    expect(dire(famille(54_569))).toContain('À moins de 30 km, vous n’auriez plus de bourse.');
    expect(dire(famille(54_570))[0]).toBe('Avec 1 € de moins, vous auriez l’échelon 0 bis (1 454 € par an).');
    expect(dire(famille(54_570))).toContain(
      'À partir de 250 km, vous auriez l’échelon 0 bis (1 454 € par an).',
    );
  });

  it('ne suppose pas une famille de dix enfants', () => {
    expect(dire(famille(95_000)).filter((phrase) => phrase.includes('enfant'))).toEqual([]);
  });

  it('se tait quand on ne sait pas d’où l’on part', () => {
    expect(phrasesDe([courbe('distanceKm', famille(33_000, 2, 0, null))])).toEqual([]);
  });

  it('ne promet rien où le Crous examine', () => {
    const [premiere, ...reste] = courbe('revenu').tranches;
    if (!premiere) throw new Error('une marche au moins');
    const tranches = [{ ...premiere, lecture: { type: 'examen' as const } }, ...reste];
    const [phrase] = phrasesDe([{ axe: 'revenu', actuel: 2_000, tranches }]);
    expect(phrase?.suite).toBe('le Crous examinerait votre situation.');
  });
});

describe('ce que l’on tape', () => {
  it.each([
    ['revenu', '−4 000 €', -4_000],
    ['autresEnfants', ' 3 ', 3],
    ['distanceKm', '29,5 km', 29.5],
  ] as const)('%s « %s » se lit comme dans les questions', (axe, texte, valeur) => {
    expect(lireEssai(axe, texte)).toEqual({ ok: true, valeur });
  });

  it('est refusé par la phrase qui dit comment l’écrire', () => {
    for (const axe of AXES)
      expect(lireEssai(axe, 'beaucoup')).toEqual({
        ok: false,
        refus: expect.stringContaining('par exemple'),
      });
  });
});
