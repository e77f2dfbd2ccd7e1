import { describe, expect, it } from 'vitest';
import { raconterPublication, raconterTour } from '@/scripts/affecter/raconter';

const BILAN = {
  ...{ id: 1, demandes: 712_345, voeux: 2_100_000, chambres: 200_000, proposees: 171_916, servies: 150_002 },
  ...{ expirees: 0, graine: 'a'.repeat(32), empreinte: 'b'.repeat(64) },
};

describe('le compte rendu d’un tour', () => {
  it('dit combien, la liste close et la graine', () => {
    const texte = raconterTour(BILAN).join('\n');
    expect(texte).toMatch(/712\s345\sdemandes/u);
    expect(texte).toMatch(/171\s916\schambres attribuées à 150\s002\sétudiants/u);
    expect(texte).toContain('b'.repeat(64));
    expect(texte).toContain('a'.repeat(32));
    expect(texte).not.toContain('faute de paiement');
  });

  it('dit les chambres rendues par le tour d’avant', () => {
    expect(raconterTour({ ...BILAN, expirees: 12 })[0]).toMatch(/^12\spropositions rendues/u);
  });

  it('dit l’échéance de ce qui est publié', () => {
    const lignes = raconterPublication({ faites: 2, echeanceLe: new Date('2026-06-11T21:59:59.999Z') }, 5);
    expect(lignes[0]).toMatch(/jeudi 11\sjuin 2026 à 23\sh\s59/u);
    expect(lignes[1]).toContain('5 demandes prévenues');
  });
});
