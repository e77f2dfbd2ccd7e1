import type { z } from 'zod';
import type { DEMANDE } from './demande';

/** The request that the description shows, with its answer computed: a French pupil in terminale, first request. */
export const EXEMPLE = {
  annee: '2025-2026',
  ressources: { parents: 'maries', rbgCouple: 33_000 },
  charges: { distanceKm: 120, autresEnfants: 0, autresEnfantsSup: 1 },
  age: { dateNaissance: '2007-05-04' },
  etudes: { anneeEtude: 'terminale', etablissement: 'public' },
  nationalite: { nationalite: 'FR' },
  droits: { droitDemande: 1 },
} as const satisfies z.input<typeof DEMANDE>;
