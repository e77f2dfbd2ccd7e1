import { describe, expect, it } from 'vitest';
import { direRefusDeTour } from '@/lib/affichage';
import { campagneLogement } from '@/lib/domain/logement';
import type { RefusDeTour } from '@/lib/domain/logement/tours';

const lue = campagneLogement('2026-2027');
if (!lue.ok) throw new Error(lue.refus);

describe('le refus d’un tour', () => {
  const dire = (refus: RefusDeTour) => direRefusDeTour(refus, lue.valeur, 2);

  it('dit la date qu’il faut attendre', () => {
    expect(dire('voeux_ouverts').remede).toMatch(/lundi 15\sjuin 2026 à 10\sh/u);
    expect(dire('trop_tot').remede).toMatch(/mardi 16\sjuin 2026 à 10\sh/u);
    expect(dire('phase_terminee').remede).toMatch(/mardi 7\sjuillet 2026/u);
  });

  it('dit toujours quoi faire', () => {
    for (const refus of ['deja_calcule', 'deja_en_cours', 'precedent_non_publie', 'pas_calcule'] as const) {
      const { cause, remede } = dire(refus);
      expect(cause.length).toBeGreaterThan(10);
      expect(remede.length).toBeGreaterThan(10);
    }
  });
});
