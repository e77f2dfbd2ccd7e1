import { describe, expect, it } from 'vitest';
import { francsPacifique, objetDuVersement } from '@/lib/affichage';
import type { Versement } from '@/lib/domain/bourse';

const versement = (changements: Partial<Versement>): Versement => ({
  ...{ mois: '2026-09', jour: '2026-09-04', montant: 216.3, nature: 'bourse' },
  ...{ anticipe: false, jourPublie: false, ...changements },
});

describe('l’objet d’un versement', () => {
  it.each<[Partial<Versement>, string]>([
    [{}, 'bourse de septembre 2026'],
    [{ mois: '2026-10' }, 'bourse d’octobre 2026'],
    [{ mois: '2027-04' }, 'bourse d’avril 2027'],
    [{ mois: '2027-07' }, 'bourse maintenue en juillet 2027'],
    [{ mois: '2027-08' }, 'bourse maintenue en août 2027'],
    [{ anticipe: true }, 'bourse de septembre 2026, en avance'],
    [{ nature: 'merite', mois: '2026-10' }, 'aide au mérite'],
  ])('%o : %s', (changements, objet) => {
    expect(objetDuVersement(versement(changements))).toBe(objet);
  });
});

describe('les francs Pacifique', () => {
  it('se groupent par milliers et gardent leur unité', () => {
    expect(francsPacifique(293_914)).toBe('293\u202f914\u00a0XPF');
    expect(francsPacifique(0)).toBe('0\u00a0XPF');
  });
});
