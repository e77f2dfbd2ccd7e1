import { describe, expect, it } from 'vitest';
import { baremePour, listerBaremes } from '@/lib/domain/baremes';
import { lireAnneeUniversitaire, premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';

const ANNEES = [
  '2026-2027',
  '2025-2026',
  '2024-2025',
  '2023-2024',
  '2022-2023',
  '2021-2022',
  '2020-2021',
  '2019-2020',
  '2018-2019',
  '2017-2018',
  '2013-2014',
  '2012-2013',
];

describe('registre des barèmes', () => {
  it('liste les années connues, la plus récente en tête', () => {
    expect(listerBaremes().map((bareme) => bareme.annee)).toEqual(ANNEES);
  });

  it.each(ANNEES)('donne le barème de %s', (annee) => {
    const trouve = baremePour(annee);
    expect(trouve.ok && trouve.valeur.annee).toBe(annee);
  });

  it.each([
    '2011-2012',
    '2014-2015',
    '2015-2016',
    '2016-2017',
    '2027-2028',
    '2026',
    '',
    '2026-2027 ',
    '__proto__',
    'constructor',
  ])('refuse « %s » en nommant les années connues', (annee) => {
    expect(baremePour(annee)).toEqual({
      ok: false,
      refus: { code: 'bareme_inconnu', annee, anneesConnues: ANNEES },
    });
  });

  it('rend toujours le même objet pour une même année', () => {
    const [premier, second] = [baremePour('2025-2026'), baremePour('2025-2026')];
    expect(premier.ok && second.ok && premier.valeur === second.valeur).toBe(true);
  });

  it('ne contient que des années bien formées, chacune une fois', () => {
    const annees = listerBaremes().map((bareme) => bareme.annee);
    expect(new Set(annees).size).toBe(annees.length);
    for (const annee of annees) expect(lireAnneeUniversitaire(annee)).toEqual({ ok: true, valeur: annee });
  });

  it('ne signale comme provisoire que l’année sans arrêté', () => {
    const provisoires = listerBaremes().filter((bareme) => bareme.statut === 'provisoire');
    expect(provisoires.map((bareme) => bareme.annee)).toEqual(['2026-2027']);
  });

  it.each(listerBaremes().map((bareme) => [bareme.annee, bareme] as const))(
    'prend en %s les revenus de l’avant-dernière année avant la rentrée',
    (annee, bareme) => {
      expect(bareme.anneeRevenus).toBe(premiereAnnee(annee) - 2);
    },
  );
});

describe('barème provisoire 2026-2027', () => {
  const [provisoire, publie] = listerBaremes();

  it('reprend les plafonds, les montants et les points de 2025-2026', () => {
    expect(provisoire?.plafonds).toBe(publie?.plafonds);
    expect(provisoire?.montants).toBe(publie?.montants);
    expect(provisoire?.points).toBe(publie?.points);
  });

  it('prend les revenus de 2024 et dit pourquoi il est provisoire', () => {
    expect(provisoire?.anneeRevenus).toBe(2024);
    expect(provisoire?.notes.join(' ')).toMatch(/n’a pas été trouvé.*à titre provisoire/);
  });
});
