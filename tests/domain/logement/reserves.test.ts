import { describe, expect, it } from 'vitest';
import { NON_ADMIS, PROPOSE } from '@/lib/domain/logement';
import { jouer } from './lecture';
import { demande, lot } from './outillage';

describe('les logements réservés', () => {
  it('un logement adapté ne va qu’à qui en a besoin, même mal classé', () => {
    const lots = [lot(0, 1, { pour: 'adapte' })];
    const demandes = [demande(1, [0]), demande(80_000, [0], { adapte: true })];
    const { obtenus, attribution } = jouer({ lots, demandes });
    expect(obtenus).toEqual([[], [0]]);
    expect([...attribution.issues]).toEqual([NON_ADMIS, PROPOSE]);
  });

  it('un logement pour couple ne va qu’à un couple', () => {
    const lots = [lot(0, 2, { pour: 'couple' })];
    const demandes = [demande(1, [0]), demande(2, [0], { couple: true }), demande(3, [0], { adapte: true })];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[], [0], []]);
  });

  it('qui peut prétendre à un logement réservé garde son rang pour les autres', () => {
    const lots = [lot(0, 1, { pour: 'adapte' }), lot(1, 1)];
    const demandes = [demande(1, [0, 1], { adapte: true }), demande(2, [1])];
    expect(jouer({ lots, demandes }).obtenus).toEqual([[0, 1], []]);
  });

  it('un logement réservé que personne ne peut prendre reste libre', () => {
    const { attribution } = jouer({ lots: [lot(0, 1, { pour: 'couple' })], demandes: [demande(1, [0])] });
    expect([...attribution.voeuDeLaChambre]).toEqual([-1]);
  });
});

describe('les contingents des établissements', () => {
  const contingent = lot(0, 1, { contingent: 0 });

  it('vont à ceux que l’établissement nomme, dans son ordre', () => {
    const demandes = [demande(1, [0]), demande(2, [0]), demande(3, [0])];
    expect(jouer({ lots: [contingent], demandes, nommees: [[2, 1]] }).obtenus).toEqual([[], [], [0]]);
    expect(jouer({ lots: [contingent], demandes, nommees: [[1]] }).obtenus).toEqual([[], [0], []]);
    expect(jouer({ lots: [contingent], demandes, nommees: [] }).obtenus).toEqual([[], [], []]);
  });

  it('ne se mélangent pas', () => {
    const lots = [contingent, lot(1, 1, { contingent: 1 })];
    const demandes = [demande(1, [0, 1]), demande(2, [0, 1])];
    expect(jouer({ lots, demandes, nommees: [[1], [0]] }).obtenus).toEqual([[1], [0]]);
  });

  it('n’obligent à rien : qui préfère une chambre que son rang lui donne la garde', () => {
    const lots = [contingent, lot(0, 1)];
    const demandes = [demande(1, [1, 0]), demande(2, [0])];
    expect(jouer({ lots, demandes, nommees: [[0, 1]] }).obtenus).toEqual([[1], [0]]);
  });

  it('font reprendre leur place ailleurs à ceux qui perdent la leur, de proche en proche', () => {
    // Each of the first four holds what the next one loses: the last named by the institution sets all of them moving.
    const lots = [contingent, lot(0, 1), lot(0, 1), lot(0, 1)];
    const demandes = [
      demande(1, [0, 1]),
      demande(2, [1, 2]),
      demande(3, [2, 3]),
      demande(4, [3]),
      demande(90_000, [0]),
    ];
    expect(jouer({ lots, demandes, nommees: [[0]] }).obtenus).toEqual([[0], [1], [2], [3], []]);
    expect(jouer({ lots, demandes, nommees: [[4, 0]] }).obtenus).toEqual([[1], [2], [3], [], [0]]);
  });

  it('reprennent la chambre au dernier nommé, pas au dernier arrivé', () => {
    const lots = [lot(0, 2, { contingent: 0 })];
    const demandes = [demande(1, [0]), demande(2, [0]), demande(3, [0])];
    expect(jouer({ lots, demandes, nommees: [[2, 0, 1]] }).obtenus).toEqual([[0], [], [0]]);
  });
});
