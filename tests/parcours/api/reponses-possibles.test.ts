import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { REPONSE } from '@/lib/parcours/api';
import { type ChampDuContrat, CONTRAT } from './contrat';
import { type Envoi, repondre } from './guichet';

const TOTAUX = new Set(['revenuBrutGlobal', 'pointsDeCharge']);

/** Any part of a group: the total alone, or some of the other fields. */
function groupe(champs: readonly ChampDuContrat[]): fc.Arbitrary<Envoi> {
  const arbitraires = (retenus: readonly ChampDuContrat[]) =>
    fc.record(Object.fromEntries(retenus.map((c) => [c.champ, fc.constantFrom(...c.valeurs)])), {
      requiredKeys: [],
    });
  const total = champs.filter(({ champ }) => TOTAUX.has(champ));
  const detail = arbitraires(champs.filter(({ champ }) => !TOTAUX.has(champ)));
  return total.length === 0 ? detail : fc.oneof(arbitraires(total), detail);
}

const demande = fc
  .record(Object.fromEntries(Object.entries(CONTRAT).map(([nom, champs]) => [nom, groupe(champs)])), {
    requiredKeys: [],
  })
  .chain((groupes) =>
    fc.constantFrom(...listerBaremes().map(({ annee }) => annee)).map((annee) => ({ ...groupes, annee })),
  );

/** Every number of an answer, wherever it is. */
function nombres(valeur: unknown): readonly number[] {
  if (typeof valeur === 'number') return [valeur];
  return valeur instanceof Object ? Object.values(valeur).flatMap(nombres) : [];
}

describe('toute demande acceptée', () => {
  it('reçoit une réponse conforme à son schéma, la même chaque fois', () => {
    fc.assert(
      fc.property(demande, (corps) => {
        const reponse = repondre(corps);
        expect(REPONSE.strict().parse(reponse)).toEqual(reponse);
        expect(JSON.parse(JSON.stringify(reponse))).toEqual(reponse);
        expect(nombres(reponse).every(Number.isFinite)).toBe(true);
        expect(repondre(corps)).toEqual(reponse);
      }),
      { numRuns: 150 },
    );
  });

  it('dit la même chose de toutes les façons', () => {
    fc.assert(
      fc.property(demande, (corps) => {
        const { resultat, boursier, echelon, montantAnnuel, motifs, conditions, faitsManquants } =
          repondre(corps);
        const etats = Object.values(conditions);
        expect(motifs.length > 0).toBe(resultat === 'non_eligible');
        expect(faitsManquants.length > 0).toBe(resultat === 'indetermine');
        if (resultat === 'non_eligible') expect([boursier, echelon, montantAnnuel]).toEqual([false, null, 0]);
        if (resultat === 'eligible') {
          expect(boursier).toBe(true);
          expect(etats.every((etat) => etat === 'remplie')).toBe(true);
        }
        if (etats.includes('non_remplie')) expect(resultat).toBe('non_eligible');
        if (boursier === true) expect(echelon).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
