import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import type { Echelon } from '@/lib/domain/bourse';
import { evaluerBourse, lireEchelon } from '@/lib/domain/bourse';
import { baremes, faitsArbitraires, faitsComplets, points, revenus } from './arbitraires';
import { avecCharges, avecTotaux, chiffres, juger } from './personne';

/** Rank of an échelon; −1 out of the table. */
const rang = (bareme: Bareme, echelon: Echelon | null): number =>
  echelon === null ? -1 : bareme.echelons.indexOf(echelon);

/** A second reading of the law, written from its sentence and without any of the engine's code. */
function lectureNaive(bareme: Bareme, revenu: number, charge: number): Echelon | null {
  const ligne = bareme.plafonds[Math.min(charge, 17)] ?? [];
  const ouverts = bareme.echelons.filter(
    (_, colonne) => revenu <= (ligne[colonne] ?? Number.NEGATIVE_INFINITY),
  );
  return ouverts.at(-1) ?? null;
}

describe('échelon : propriétés', () => {
  it('ne monte jamais quand le revenu augmente', () => {
    fc.assert(
      fc.property(baremes, revenus, fc.nat(50_000), points, (bareme, revenu, hausse, charge) => {
        const avant = rang(bareme, lireEchelon(bareme, revenu, charge));
        expect(rang(bareme, lireEchelon(bareme, revenu + hausse, charge))).toBeLessThanOrEqual(avant);
      }),
    );
  }, 30_000);

  it('ne baisse jamais quand les points augmentent', () => {
    fc.assert(
      fc.property(baremes, revenus, points, fc.nat(20), (bareme, revenu, charge, ajout) => {
        const avant = rang(bareme, lireEchelon(bareme, revenu, charge));
        expect(rang(bareme, lireEchelon(bareme, revenu, charge + ajout))).toBeGreaterThanOrEqual(avant);
      }),
    );
  }, 30_000);

  it('est celui d’une seconde lecture, indépendante, de la table', () => {
    fc.assert(
      fc.property(baremes, revenus, points, (bareme, revenu, charge) => {
        expect(lireEchelon(bareme, revenu, charge)).toBe(lectureNaive(bareme, revenu, charge));
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('ne dépend que du plafond franchi : le même entre deux plafonds voisins', () => {
    fc.assert(
      fc.property(baremes, revenus, points, (bareme, revenu, charge) => {
        const resultat = juger(avecTotaux(revenu, charge), bareme);
        if (resultat.type !== 'eligible' || resultat.seuils.plafond === null) return;
        expect(lireEchelon(bareme, resultat.seuils.plafond, charge)).toBe(resultat.echelon);
        expect(lireEchelon(bareme, resultat.seuils.plafond + 1, charge)).not.toBe(resultat.echelon);
      }),
    );
  }, 30_000);
});

/** Half of them told everything, half told anything. */
const faitsDivers = fc.oneof(faitsArbitraires, faitsComplets);

describe('évaluation : propriétés', () => {
  it('rencontre bien les trois réponses', () => {
    const types = fc.sample(faitsDivers, { numRuns: 2_000, seed: 1 }).map((faits) => juger(faits).type);
    for (const type of ['eligible', 'non_eligible', 'indetermine'] as const)
      expect(types.filter((autre) => autre === type).length, type).toBeGreaterThan(50);
  });

  it('est totale : elle conclut sur n’importe quels faits sans lever d’exception', () => {
    fc.assert(
      fc.property(faitsDivers, baremes, (faits, bareme) => {
        expect(['eligible', 'non_eligible', 'indetermine']).toContain(evaluerBourse(faits, bareme).type);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('donne toujours au moins un motif, un fait manquant ou un échelon', () => {
    fc.assert(
      fc.property(faitsDivers, baremes, (faits, bareme) => {
        const resultat = evaluerBourse(faits, bareme);
        if (resultat.type === 'non_eligible') expect(resultat.motifs.length).toBeGreaterThan(0);
        else if (resultat.type === 'indetermine') expect(resultat.faitsManquants.length).toBeGreaterThan(0);
        else expect(bareme.echelons).toContain(resultat.echelon);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('n’est éligible que si chaque condition est remplie, et refuse si l’une ne l’est pas', () => {
    fc.assert(
      fc.property(faitsDivers, baremes, (faits, bareme) => {
        const { type, conditions } = evaluerBourse(faits, bareme);
        const etats = Object.values(conditions);
        if (etats.includes('non_remplie')) expect(type).toBe('non_eligible');
        if (etats.includes('indeterminee')) expect(type).not.toBe('eligible');
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('ne conclut jamais « éligible » quand un groupe de faits manque', () => {
    const groupes = ['age', 'diplome', 'etudes', 'nationalite', 'droits', 'ressources', 'charges'] as const;
    fc.assert(
      fc.property(faitsDivers, fc.constantFrom(...groupes), baremes, (faits, groupe, bareme) => {
        // A pupil in terminale tells by that very fact the state of the diploma.
        const terminale = groupe === 'diplome' && faits.etudes?.anneeEtude === 'terminale';
        fc.pre(!terminale);
        expect(evaluerBourse({ ...faits, [groupe]: undefined }, bareme).type).not.toBe('eligible');
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('rend deux fois la même chose pour les mêmes faits', () => {
    fc.assert(
      fc.property(faitsDivers, baremes, (faits, bareme) => {
        expect(evaluerBourse(faits, bareme)).toEqual(evaluerBourse(faits, bareme));
      }),
    );
  }, 30_000);

  it('donne l’échelon, les points et les revenus que la table confirme', () => {
    fc.assert(
      fc.property(faitsDivers, baremes, (faits, bareme) => {
        const resultat = evaluerBourse(faits, bareme);
        if (resultat.type === 'non_eligible') return;
        const calcul = resultat.type === 'eligible' ? resultat.calcul : resultat.estimation;
        const echelon = resultat.type === 'eligible' ? resultat.echelon : resultat.estimation?.echelon;
        if (!calcul) return;
        expect(echelon).toBe(lireEchelon(bareme, calcul.ressourcesRetenues, calcul.pointsDeCharge));
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('apprend toujours : un fait de plus n’efface jamais un refus certain', () => {
    fc.assert(
      fc.property(faitsDivers, baremes, (faits, bareme) => {
        const { age: _age, ...sansAge } = faits;
        const avant = evaluerBourse(sansAge, bareme);
        if (avant.type === 'non_eligible') expect(evaluerBourse(faits, bareme).type).toBe('non_eligible');
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);
});

describe('points de charge : propriétés', () => {
  const detail = fc.record({
    distanceKm: fc.integer({ min: 0, max: 20_000 }),
    autresEnfants: fc.nat(8),
    autresEnfantsSup: fc.nat(8),
    handicapCDAPH: fc.boolean(),
    etudiantAidant: fc.boolean(),
  });

  it('suivent la formule de la circulaire', () => {
    fc.assert(
      fc.property(detail, (charges) => {
        const { distanceKm: km, autresEnfants, autresEnfantsSup, handicapCDAPH, etudiantAidant } = charges;
        const distance = [30, 250, 3_500, 13_000].filter((seuil) => km >= seuil).length;
        const attendu =
          distance +
          2 * autresEnfants +
          4 * autresEnfantsSup +
          (handicapCDAPH ? 4 : 0) +
          (etudiantAidant ? 4 : 0);
        expect(chiffres(avecCharges(charges))?.pointsDeCharge).toBe(attendu);
      }),
    );
  }, 30_000);

  it('ne baissent jamais avec un enfant ou un kilomètre de plus', () => {
    fc.assert(
      fc.property(detail, baremes, (charges, bareme) => {
        const avant = chiffres(avecCharges(charges), bareme)?.pointsDeCharge ?? Number.NaN;
        const apres = (ecart: object) =>
          chiffres(avecCharges({ ...charges, ...ecart }), bareme)?.pointsDeCharge;
        expect(apres({ autresEnfants: charges.autresEnfants + 1 })).toBe(avant + 2);
        expect(apres({ autresEnfantsSup: charges.autresEnfantsSup + 1 })).toBe(avant + 4);
        expect(apres({ distanceKm: charges.distanceKm + 1 })).toBeGreaterThanOrEqual(avant);
      }),
    );
  }, 30_000);

  it('ne dépendent de la distance que par sa bande', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 249 }), fc.integer({ min: 30, max: 249 }), (un, autre) => {
        const de = (distanceKm: number) => chiffres(avecCharges({ distanceKm }))?.pointsDeCharge;
        expect(de(un)).toBe(de(autre));
      }),
    );
  }, 30_000);
});
