import { describe, expect, it } from 'vitest';
import type { FaitsBourse, FaitsMaintien, OptionsVersement } from '@/lib/domain/bourse';
import { anneeVersee, evaluerBourse } from '@/lib/domain/bourse';
import { enFrancsPacifique } from '@/lib/domain/noyau/xpf';
import { avecCharges, bareme } from './personne';

interface Ultramarin {
  readonly qui: string;
  readonly km: number;
  readonly maintien: FaitsMaintien;
  readonly options: OptionsVersement;
  readonly points: number;
  readonly echelon: string;
  readonly annuel: number;
  readonly versements: number;
}

const MAINTIEN = {
  etudesApresLe1erJuillet: true,
  pupilleEtat: false,
  orphelinDesDeuxParents: false,
} as const;
const AUTRES_CAS = { ancienAse: false, refugie: false, francaisOuEEE: true } as const;

/** Parents of 30 000 €, no other child. */
const personne = (km: number, maintien: FaitsMaintien): FaitsBourse => ({
  ...avecCharges({ distanceKm: km, autresEnfants: 0, autresEnfantsSup: 0 }),
  annee: '2026-2027',
  ressources: { mode: 'total', revenuBrutGlobal: 30_000 },
  maintien,
});

const PERSONNES: readonly Ultramarin[] = [
  {
    qui: 'une Réunionnaise à Montpellier',
    km: 9_100,
    maintien: { ...MAINTIEN, ...AUTRES_CAS, residenceParents: 'outre_mer', lieuEtudes: 'metropole' },
    options: {},
    points: 3,
    echelon: '1',
    annuel: 2_596,
    versements: 12,
  },
  {
    qui: 'un Calédonien à Paris',
    km: 16_700,
    maintien: { ...MAINTIEN, ...AUTRES_CAS, residenceParents: 'outre_mer', lieuEtudes: 'metropole' },
    options: {},
    points: 4,
    echelon: '1',
    annuel: 2_596,
    versements: 12,
  },
  {
    qui: 'une Martiniquaise en Martinique',
    km: 22,
    maintien: { ...MAINTIEN, ...AUTRES_CAS, residenceParents: 'outre_mer', lieuEtudes: 'meme_ile' },
    options: { etudesOutreMer: true },
    points: 0,
    echelon: '0bis',
    annuel: 1_754,
    versements: 10,
  },
  {
    qui: 'un Wallisien à Nouméa',
    km: 2_100,
    maintien: { ...MAINTIEN, ...AUTRES_CAS, residenceParents: 'outre_mer', lieuEtudes: 'autre_ile' },
    options: { etudesOutreMer: true },
    points: 2,
    echelon: '0bis',
    annuel: 2_045,
    versements: 12,
  },
  {
    qui: 'un Breton à Cayenne',
    km: 7_000,
    maintien: { ...MAINTIEN, ...AUTRES_CAS, residenceParents: 'metropole', lieuEtudes: 'autre_ile' },
    options: { etudesOutreMer: true },
    points: 3,
    echelon: '1',
    annuel: 2_463,
    versements: 10,
  },
  {
    qui: 'une Française de Montréal à Lyon',
    km: 5_700,
    maintien: { ...MAINTIEN, ...AUTRES_CAS, residenceParents: 'etranger_lointain', lieuEtudes: 'metropole' },
    options: {},
    points: 3,
    echelon: '1',
    annuel: 2_596,
    versements: 12,
  },
];

describe('étudiants d’outre-mer et de loin (OMR-1, OMR-2, e.3, e.4)', () => {
  const loi = bareme('2026-2027');

  it.each(PERSONNES.map((cas) => [cas.qui, cas] as const))('%s', (_, cas) => {
    const faits = personne(cas.km, cas.maintien);
    const resultat = evaluerBourse(faits, loi);
    expect(resultat).toMatchObject({
      type: 'eligible',
      echelon: cas.echelon,
      calcul: { pointsDeCharge: cas.points },
    });
    const versee = anneeVersee(faits, resultat, loi, {}, cas.options);
    expect(versee?.montants.annuel).toBe(cas.annuel);
    expect(versee?.versements).toHaveLength(cas.versements);
  });

  it('affiche en Polynésie la mensualité en francs Pacifique (OMR-5)', () => {
    expect(loi.montants.mensuel.map(enFrancsPacifique)).toEqual([
      17_351, 25_811, 36_647, 45_680, 54_737, 62_196, 65_704, 75_597,
    ]);
  });

  it.each([
    [3_499, 2],
    [3_500, 3],
    [3_501, 3],
    [12_999, 3],
    [13_000, 4],
    [13_001, 4],
  ])('à %i km : %i points', (km, points) => {
    const resultat = evaluerBourse(personne(km, {}), loi);
    expect(resultat).toMatchObject({ calcul: { pointsDeCharge: points } });
  });
});
