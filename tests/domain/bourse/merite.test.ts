import { describe, expect, it } from 'vitest';
import type { FaitsBourse, FaitsComplements } from '@/lib/domain/bourse';
import { aide, aPreciser, avecComplements, BOURSIER, INDECIS, NON_BOURSIER } from './complements-outils';
import { bareme } from './personne';

const MENTION = { mentionTB: true, aidesMeriteDejaPercues: 0 } as const satisfies FaitsComplements;
const merite = (complements: FaitsComplements, faits: FaitsBourse = BOURSIER, annee = '2025-2026') =>
  aide('MER', avecComplements(complements, faits), bareme(annee));

describe('aide au mérite (MER)', () => {
  it('est acquise à un boursier avec mention très bien : 900 € en neuf mensualités de 100 €', () => {
    expect(merite(MENTION)).toMatchObject({
      etat: 'acquise',
      montant: { mensuel: 100, mensualites: 9, total: 900 },
      manquants: [],
    });
  });

  it.each([
    [2, 'acquise'],
    [3, 'exclue'],
    [4, 'exclue'],
  ])('déjà reçue %i fois : %s', (aidesMeriteDejaPercues, etat) => {
    expect(merite({ ...MENTION, aidesMeriteDejaPercues }).etat).toBe(etat);
  });

  it.each([
    ['sans mention très bien', { mentionTB: false }, 'exclue'],
    ['en redoublant', { redoublement: true, redoublementMedical: false }, 'exclue'],
    ['en redoublant pour raison médicale', { redoublement: true, redoublementMedical: true }, 'acquise'],
    ['en redoublant, sans dire pourquoi', { redoublement: true }, 'a_preciser'],
    ['sans redoubler', { redoublement: false }, 'acquise'],
  ] as const)('%s : %s', (_, complements, etat) => {
    expect(merite({ ...MENTION, ...complements }).etat).toBe(etat);
  });

  it('suit la bourse : suspendue sans elle, à préciser tant qu’elle l’est', () => {
    expect(merite(MENTION, NON_BOURSIER).etat).toBe('exclue');
    expect(merite(MENTION, INDECIS)).toMatchObject({ etat: 'a_preciser' });
    expect(aPreciser(merite(MENTION, INDECIS))).toEqual(['bourse']);
  });

  it('suit aussi une allocation annuelle (ASAA)', () => {
    expect(merite(MENTION, { ...NON_BOURSIER, autresAides: ['asaa'] }).etat).toBe('acquise');
  });

  it.each([
    ['2012-2013', 1_800, 200],
    ['2013-2014', 1_800, 200],
    ['2017-2018', 900, 100],
    ['2026-2027', 900, 100],
  ])('vaut en %s %i € par an, %i € par mois', (annee, total, mensuel) => {
    const faits = { ...BOURSIER, age: { handicapCDAPH: true } };
    expect(merite(MENTION, faits, annee).montant).toEqual({ mensuel, mensualites: 9, total });
  });

  it('reste à 1 800 € pour ceux qui la recevaient en 2014-2015', () => {
    expect(merite({ ...MENTION, meriteAvant2015: true }).montant?.total).toBe(1_800);
    expect(merite({ ...MENTION, meriteAvant2015: true }, BOURSIER, '2013-2014').montant?.total).toBe(1_800);
  });

  it('demande la mention et le nombre de fois, et rien d’autre', () => {
    expect(merite({}).etat).toBe('a_preciser');
    expect(aPreciser(merite({}))).toEqual(['complements.mentionTB', 'complements.aidesMeriteDejaPercues']);
    expect(merite({ ...MENTION, aidesMeriteDejaPercues: -1 }).etat).toBe('a_preciser');
  });

  it('n’a rien à demander, et le dit', () => {
    expect(merite(MENTION).demarche).toMatch(/^Vous n’avez rien à demander/);
  });
});
