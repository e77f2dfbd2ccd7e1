import type { FaitsBourse, FaitsChangement, FaitsFoyer } from '@/lib/domain/bourse';
import { avecCharges, avecFoyer, avecTotaux, COMPLET } from './personne';
import type { CasDeRegle } from './regles-conditions';

const revenu = (ressourcesRetenues: number) => ({ type: 'eligible', calcul: { ressourcesRetenues } });
const points = (pointsDeCharge: number) => ({ type: 'eligible', calcul: { pointsDeCharge } });
const propres = { type: 'eligible', calcul: { ressourcesPropresSeules: true } };
const examen = (code: string) => ({
  type: 'indetermine',
  faitsManquants: [{ code, raison: 'examen_crous' }],
});

const SEPARES = {
  parents: 'separes',
  rbgParentA: 15_000,
  rbgParentB: 20_000,
  etudiantAChargeDe: 'A',
  pensionParDecision: false,
  titreCAF: false,
  lettreTA: false,
  lettreTB: false,
  gardeAlternee: false,
} as const satisfies FaitsFoyer;

const CELIBATAIRE = { statut: 'celibataire', enfantsACharge: 0, orphelinDesDeuxParents: false } as const;

const seul = (charges: Parameters<typeof avecCharges>[0]): FaitsBourse => ({
  ...avecCharges({ distanceKm: 0, autresEnfants: 0, autresEnfantsSup: 0, ...charges }),
  ressources: { mode: 'total', revenuBrutGlobal: 10_000 },
});

export const RESSOURCES: readonly CasDeRegle[] = [
  { id: 'RES-1', faits: avecFoyer({ parents: 'maries', rbgCouple: 28_000 }), attendu: revenu(28_000) },
  {
    id: 'RES-2',
    faits: COMPLET,
    annee: '2026-2027',
    attendu: revenu(33_000),
  },
  {
    id: 'RES-3',
    faits: avecFoyer({ parents: 'maries', rbgCouple: 28_000, revenusEtranger: 2_000 }),
    attendu: revenu(30_000),
  },
  {
    id: 'RES-4',
    faits: avecFoyer({ parents: 'maries', rbgCouple: 28_000, pensionVersee: 5_000 }),
    attendu: revenu(28_000),
  },
  { id: 'RES-5', faits: avecTotaux(-1_500, 0), attendu: { type: 'eligible', echelon: '7' } },
  { id: 'FOY-1', faits: avecFoyer({ parents: 'pacses', rbgCouple: 28_000 }), attendu: revenu(28_000) },
  {
    id: 'FOY-2',
    faits: avecFoyer({ parents: 'non_maries_ensemble', rbgParentA: 10_000, rbgParentB: 5_000 }),
    attendu: revenu(15_000),
  },
  {
    id: 'FOY-3',
    faits: avecFoyer({ parents: 'isole', rbgParentA: 15_000, lettreTA: true, lettreTB: false }),
    attendu: revenu(15_000),
  },
  {
    id: 'FOY-4',
    faits: avecFoyer({ parents: 'isole', rbgParentA: 15_000, titreCAF: true }),
    attendu: revenu(15_000),
  },
  { id: 'FOY-5', faits: avecFoyer({ ...SEPARES, pensionParDecision: true }), attendu: revenu(15_000) },
  { id: 'FOY-6', faits: avecFoyer(SEPARES), attendu: revenu(35_000) },
  {
    id: 'FOY-7',
    faits: avecFoyer({ ...SEPARES, pensionParDecision: true, gardeAlternee: true }),
    attendu: revenu(35_000),
  },
  {
    id: 'FOY-8',
    faits: avecFoyer({ parents: 'incapacite_parent', rbgParentB: 20_000 }),
    attendu: revenu(20_000),
  },
  { id: 'FOY-9', faits: avecFoyer({ parents: 'remarie' }), attendu: examen('FOY-9') },
  { id: 'FOY-10', faits: avecFoyer({ parents: 'union_libre' }), attendu: examen('FOY-10') },
  {
    id: 'FOY-11',
    faits: avecFoyer({ parents: 'deces', rbgParentA: 15_000 }, CELIBATAIRE),
    attendu: examen('FOY-11'),
  },
  {
    id: 'FOY-12',
    faits: avecFoyer({ parents: 'tuteur', rbgCouple: 22_000 }, CELIBATAIRE),
    attendu: revenu(22_000),
  },
  {
    id: 'FOY-13',
    faits: avecFoyer({}, { statut: 'pupille_ou_ase_18_21', revenuPropreAnnuel: 0 }),
    attendu: propres,
  },
  {
    id: 'AUT-1',
    faits: avecFoyer(
      {},
      {
        statut: 'marie',
        enfantsACharge: 0,
        declarationFiscaleDistincte: true,
        ressourcesMensuellesCouple: 2_000,
      },
    ),
    attendu: examen('AUT-1'),
  },
  {
    id: 'AUT-2',
    faits: avecFoyer(
      {},
      {
        statut: 'celibataire',
        enfantsACharge: 1,
        declarationFiscaleDistincte: true,
        revenuPropreAnnuel: 5_000,
      },
    ),
    attendu: propres,
  },
  { id: 'AUT-3', faits: avecFoyer({}, { statut: 'ancien_ase', revenuPropreAnnuel: 0 }), attendu: propres },
  {
    id: 'AUT-4',
    faits: avecFoyer({}, { statut: 'celibataire', orphelinDesDeuxParents: true, revenuPropreAnnuel: 0 }),
    attendu: propres,
  },
  { id: 'AUT-5', faits: avecFoyer({}, { statut: 'refugie', revenuPropreAnnuel: 0 }), attendu: propres },
  {
    id: 'AUT-6',
    faits: avecFoyer(
      { parents: 'maries', rbgCouple: 28_000 },
      { ...CELIBATAIRE, declarationFiscaleDistincte: true, revenuPropreAnnuel: 9_000 },
    ),
    attendu: revenu(28_000),
  },
];

/** A fall of the incomes, claimed by a person of 33 000 € and 5 points. */
const baisse = (changement: FaitsChangement): FaitsBourse => ({ ...avecTotaux(33_000, 5), changement });

export const CHANGEMENT: readonly CasDeRegle[] = [
  {
    id: 'DIM-1',
    faits: baisse({ evenement: 'retraite', revenuAnneeSuivante: 20_000 }),
    attendu: { type: 'indetermine', estimation: { ressourcesRetenues: 20_000, echelon: '4' } },
  },
  {
    id: 'DIM-2',
    faits: baisse({ evenement: 'autre', revenuAnneeSuivante: 20_000 }),
    attendu: examen('DIM-2'),
  },
  {
    id: 'DIM-3',
    faits: baisse({ evenement: 'chomage', revenuAnneeEnCours: 20_000 }),
    attendu: examen('DIM-3'),
  },
];

export const CALCUL: readonly CasDeRegle[] = [
  { id: 'PTS-1', faits: seul({ distanceKm: 29 }), attendu: points(0) },
  { id: 'PTS-2', faits: seul({ distanceKm: 30 }), attendu: points(1) },
  { id: 'PTS-3', faits: seul({ distanceKm: 250 }), attendu: points(2) },
  { id: 'PTS-4', faits: seul({ distanceKm: 3_500 }), attendu: points(3) },
  { id: 'PTS-5', faits: seul({ distanceKm: 13_000 }), attendu: points(4) },
  { id: 'PTS-6', faits: seul({ handicapCDAPH: true }), attendu: points(4) },
  { id: 'PTS-7', faits: seul({ etudiantAidant: true }), attendu: points(4) },
  { id: 'PTS-8', faits: seul({ handicapCDAPH: true, etudiantAidant: true }), attendu: points(8) },
  {
    id: 'PTS-9',
    faits: {
      ...seul({}),
      ressources: RESSOURCES.find(({ id }) => id === 'FOY-3')?.faits.ressources,
    },
    attendu: points(0),
  },
  { id: 'PTS-10', faits: seul({ autresEnfants: 1 }), attendu: points(2) },
  { id: 'PTS-11', faits: seul({ autresEnfantsSup: 1 }), attendu: points(4) },
  { id: 'PTS-12', faits: seul({}), attendu: points(0) },
  { id: 'PTS-13', faits: seul({ enfantsAlternanceSup: 1 }), attendu: points(4) },
  {
    id: 'PTS-14',
    faits: {
      ...seul({}),
      ressources: {
        mode: 'foyer',
        foyer: {},
        autonomie: {
          statut: 'celibataire',
          enfantsACharge: 1,
          declarationFiscaleDistincte: true,
          revenuPropreAnnuel: 9_000,
        },
      },
    },
    attendu: examen('PTS-14'),
  },
  {
    id: 'PTS-15',
    faits: seul({ autresEnfants: 1, autresEnfantsSup: 1 }),
    annee: '2018-2019',
    attendu: points(6),
  },
  { id: 'OMR-1', faits: seul({ distanceKm: 9_000 }), attendu: points(3) },
  { id: 'OMR-2', faits: seul({ distanceKm: 40 }), attendu: points(1) },
  {
    // No distance by default for parents abroad: it is asked.
    id: 'OMR-3',
    faits: { ...COMPLET, charges: { ...COMPLET.charges, distanceKm: undefined } },
    attendu: { type: 'indetermine', faitsManquants: [{ code: 'charges.distanceKm', raison: 'manquant' }] },
  },
  // The distance is told and kept as it is told.
  { id: 'OMR-4', faits: seul({ distanceKm: 29.9 }), attendu: points(0) },
  { id: 'BOR-1', faits: avecTotaux(37_111, 5), attendu: { type: 'eligible', echelon: '1' } },
  { id: 'BOR-2', faits: avecTotaux(37_112, 5), attendu: { type: 'eligible', echelon: '0bis' } },
  {
    id: 'BOR-3',
    faits: avecFoyer({ parents: 'non_maries_ensemble', rbgParentA: 10_001, rbgParentB: 10_002 }),
    attendu: revenu(20_003),
  },
  { id: 'BOR-4', faits: seul({ distanceKm: 249.5 }), attendu: points(1) },
  {
    id: 'BOR-6',
    faits: avecTotaux(10_000, 0),
    attendu: { montants: { annuel: 5_212, mensuel: 521.2, mensualites: 10 } },
  },
];
