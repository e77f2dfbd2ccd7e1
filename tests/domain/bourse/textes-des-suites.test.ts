import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import type { AnneeEtudiee, FaitsBourse, FaitsCalendrier, FaitsMaintien, Pas } from '@/lib/domain/bourse';
import {
  AUCUN_SUPPLEMENT,
  compterDroits,
  EVENEMENTS,
  jugerCalendrier,
  jugerMaintien,
  montantsVerses,
} from '@/lib/domain/bourse';
import { fenetreDse } from '@/lib/domain/dossier';
import { avecDroits, avecEtudes, avecNationalite, avecTotaux, juger } from './personne';

const CALENDRIERS: readonly FaitsCalendrier[] = [
  {},
  { depotDse: '2025-03-01' },
  { depotDse: '2025-04-20', piecesCompletes: '2025-05-02', inscription: '2025-07-12' },
  { depotDse: '2026-01-10', piecesCompletes: '2026-01-20', changementNotable: true },
  { depotDse: '2026-01-10', changementNotable: false },
  { dateNotification: '2025-07-10', dateRecours: '2025-08-01' },
  { dateNotification: '2025-07-10', dateRecours: '2025-10-01' },
];

const MAINTIENS: readonly FaitsMaintien[] = [
  {},
  { etudesApresLe1erJuillet: false },
  { etudesApresLe1erJuillet: true, pupilleEtat: true },
  { etudesApresLe1erJuillet: true, refugie: true, sansHebergement: true },
];

const HISTORIQUES: readonly (readonly AnneeEtudiee[])[] = [
  [{ annee: '2023-2024', cursus: 'licence', aide: 'bcs', interrompue: true }],
  [{ annee: '2023-2024', cursus: 'licence', aide: 'asaa' }],
  [{ annee: '2023-2024', cursus: 'licence', aide: 'bcs', reorientation: true }],
  [{ annee: '2023-2024', cursus: 'licence', aide: 'aucune' }],
];

const PERSONNES: readonly FaitsBourse[] = [
  ...Object.keys(AUCUN_SUPPLEMENT).map((fait) =>
    avecDroits({ droitsUtilises: 7, cursus: 'master', supplements: { ...AUCUN_SUPPLEMENT, [fait]: true } }),
  ),
  avecDroits({ droitsUtilises: 7, cursus: 'master', supplements: {} }),
  avecEtudes({ diplomePasserelle: true, miseANiveauLinguistique: true }),
  avecNationalite({
    groupe: 'royaume_uni',
    statutProtection: 'aucun',
    titreSejour: false,
    accordDeRetrait: true,
  }),
  { ...avecTotaux(30_000, 0), autresAides: ['asaa', 'aed_mi_temps'] },
  ...(['chomage', 'autre'] as const).map((evenement) => ({
    ...avecTotaux(30_000, 0),
    changement: { evenement, revenuAnneeSuivante: 10_000 },
  })),
  { ...avecTotaux(30_000, 0), changement: {} },
];

const lignes: readonly Pas[] = [
  ...CALENDRIERS.flatMap((faits) => jugerCalendrier('2025-2026', faits).explication),
  ...MAINTIENS.flatMap((faits) => jugerMaintien(faits).explication),
  ...HISTORIQUES.flatMap((historique) => compterDroits(historique).explication),
  ...listerBaremes().flatMap((loi) => [
    ...PERSONNES.flatMap((faits) => juger(faits, loi).explication),
    ...loi.echelons.flatMap((echelon) => {
      const options = { maintienGrandesVacances: loi.montants.douzeMois !== null, etudesOutreMer: true };
      const montants = montantsVerses(loi, echelon, options);
      return montants.ok ? montants.valeur.explication : [];
    }),
  ]),
];

const phrases: readonly string[] = [
  ...lignes.flatMap(({ libelle, conclusion, source }) => [libelle, conclusion, source]),
  ...MAINTIENS.flatMap((faits) => jugerMaintien(faits).manquants.map(({ libelle }) => libelle)),
  ...listerBaremes().flatMap((loi) =>
    PERSONNES.flatMap((faits) => {
      const resultat = juger(faits, loi);
      if (resultat.type === 'indetermine') return resultat.faitsManquants.map(({ libelle }) => libelle);
      return resultat.type === 'non_eligible' ? resultat.motifs.map(({ libelle }) => libelle) : [];
    }),
  ),
  ...CALENDRIERS.flatMap((faits) => jugerCalendrier('2025-2026', faits).motif?.libelle ?? []),
  ...Object.values(EVENEMENTS),
];

describe('tenue des textes qui suivent la bourse', () => {
  it('en a de toutes sortes', () => {
    expect(new Set(lignes.map(({ regle }) => regle)).size).toBeGreaterThan(25);
    expect(new Set(phrases).size).toBeGreaterThan(100);
  });

  it('ne laisse aucune ligne vide', () => {
    for (const phrase of phrases) expect(phrase.trim()).not.toBe('');
  });

  it('n’écrit ni apostrophe droite, ni espace sécable avant un signe double, ni nombre sans séparateur', () => {
    for (const phrase of phrases) {
      expect(phrase).not.toMatch(/'/);
      expect(phrase).not.toMatch(/ [€;:?!%»]|« /);
      expect(phrase).not.toMatch(/\d{4,}\u202f€/);
      expect(phrase).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('commence chaque ligne par une majuscule ou un nombre', () => {
    for (const { libelle } of lignes) expect(libelle).toMatch(/^[\p{Lu}\d]/u);
  });

  it('cite une source à chaque ligne', () => {
    for (const { regle, source } of lignes) expect(source.length, regle).toBeGreaterThan(8);
  });

  it('cite la source de chaque campagne', () => {
    for (const { annee } of listerBaremes()) expect(fenetreDse(annee)?.source ?? '').not.toMatch(/'/);
  });
});
