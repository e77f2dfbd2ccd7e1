import { describe, expect, it } from 'vitest';
import { regarderDroits } from '@/lib/parcours/simulateur/suite';
import { ETUDIANT, simulationDe } from './etudiant';

describe('les droits', () => {
  it('d’un lycéen : tous devant lui, cinq années en cinq droits', () => {
    const { bilan, licence, chemin, aExaminer } = regarderDroits(simulationDe({}));
    expect(bilan).toMatchObject({ total: 7, utilises: 0, restants: 7, restantsEnLicence: 5 });
    expect([licence, aExaminer]).toEqual([5, false]);
    expect(chemin.map(({ annee, rang, droit, ouvert }) => [annee, rang, droit, ouvert])).toEqual([
      ['2026-2027', 1, 1, true],
      ['2027-2028', 2, 2, true],
      ['2028-2029', 3, 3, true],
      ['2029-2030', 4, 4, true],
      ['2030-2031', 5, 5, true],
    ]);
    expect(chemin.at(-1)?.restantsApres).toBe(2);
    expect(chemin.map(({ creditsExiges }) => creditsExiges)).toEqual([0, 0, 60, 120, 120]);
  });

  it('d’un étudiant : ceux qu’il a pris sont comptés', () => {
    const { bilan, chemin } = regarderDroits(
      simulationDe({ ...ETUDIANT, 'bourses-recues': { total: '5', licence: '5' } }),
    );
    expect(bilan).toMatchObject({ utilises: 5, restants: 2, restantsEnLicence: 0, restantsApresLicence: 2 });
    expect(chemin.map(({ rang, droit, ouvert }) => [rang, droit, ouvert])).toEqual([
      [2, 6, false],
      [3, 6, false],
      [4, 6, true],
      [5, 7, true],
    ]);
  });

  it('ne projette rien quand on ne sait pas combien sont pris, ni en quelle année on est', () => {
    const inconnus = regarderDroits(simulationDe({ ...ETUDIANT, 'bourses-recues': { inconnu: 'oui' } }));
    expect(inconnus).toMatchObject({ bilan: { utilises: null, restants: null }, chemin: [] });
    expect(regarderDroits(simulationDe({ ...ETUDIANT, niveau: { niveau: 'autre' } })).chemin).toEqual([]);
  });
});
