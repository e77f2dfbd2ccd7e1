import { describe, expect, it } from 'vitest';
import type { ResultatBourse } from '@/lib/domain/bourse/resultat';
import { dernierJourDeRecours, issueDuDepot, VOIES_DE_RECOURS } from '@/lib/domain/dossier';

describe('les voies de recours', () => {
  it('nomme les trois voies, dans l’ordre des règles', () => {
    expect(VOIES_DE_RECOURS.map((v) => v.regle)).toEqual(['REC-1', 'REC-2', 'REC-3']);
  });

  it.each([
    ['2026-11-21', '2027-01-21'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-30', '2028-02-29'],
    ['2026-07-31', '2026-09-30'],
  ] as const)('pour une décision du %s, le dernier jour est le %s', (decision, dernier) => {
    expect(dernierJourDeRecours(decision)).toBe(dernier);
  });
});

describe('l’issue du dépôt', () => {
  const conditions = {
    age: 'remplie',
    diplome: 'remplie',
    etudes: 'remplie',
    nationalite: 'remplie',
    droits: 'remplie',
  } as const;
  const commun = { explication: [], conditions };
  const seuils = { superieur: null, inferieur: null, plafond: null };
  const calcul = { ressourcesRetenues: 0, pointsDeCharge: 0, ressourcesPropresSeules: false };
  const oui: ResultatBourse = {
    ...commun,
    type: 'eligible',
    echelon: '1',
    montants: { annuel: 1, mensuel: 1, mensualites: 10 },
    seuils,
    calcul,
  };
  const non: ResultatBourse = {
    ...commun,
    type: 'non_eligible',
    motifs: [{ code: 'HORS_BAREME', libelle: '', source: '' }],
    seuils,
    calcul,
  };
  const inconnu: ResultatBourse = {
    ...commun,
    type: 'indetermine',
    faitsManquants: [{ code: 'x', libelle: '', raison: 'manquant' }],
    estimation: null,
  };

  it.each([
    ['notifie quand tous les vœux ouvrent droit', [oui, oui], 'notification'],
    ['notifie quand un vœu au moins ouvre droit', [non, oui], 'notification'],
    ['rejette quand aucun vœu n’ouvre droit', [non, non], 'rejet'],
    ['envoie à l’examen dès qu’un vœu est indéterminé', [oui, inconnu], 'examen'],
    ['envoie à l’examen un dossier sans demande de bourse', [], 'examen'],
  ] as const)('%s', (_titre, resultats, issue) => {
    expect(issueDuDepot(resultats, [])).toBe(issue);
  });

  it('envoie à l’examen dès qu’un motif arrête la décision automatique', () => {
    expect(issueDuDepot([oui], ['distance corrigée'])).toBe('examen');
    expect(issueDuDepot([non, oui], ['distance corrigée'])).toBe('examen');
  });

  it('rejette un refus certain même si autre chose reste inconnu, sauf changement durable', () => {
    expect(issueDuDepot([non, non], ['secteur inconnu'])).toBe('rejet');
    expect(issueDuDepot([non, inconnu], [])).toBe('examen');
    expect(issueDuDepot([non], [], true)).toBe('examen');
  });
});
