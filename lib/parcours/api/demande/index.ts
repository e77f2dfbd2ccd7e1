import { z } from 'zod';
import { AGE } from './age';
import { AUTONOMIE } from './autonomie';
import { CALENDRIER } from './calendrier';
import { CHARGES } from './charges';
import { COMPLEMENTS } from './complements';
import { DROITS } from './droits';
import { ETUDES } from './etudes';
import { NATIONALITE } from './nationalite';
import { OPTIONS } from './options';
import { RESSOURCES } from './ressources';

const ANNEE = z
  .string()
  .regex(/^\d{4}-\d{4}$/, 'Une année universitaire AAAA-AAAA est attendue, par exemple 2025-2026.')
  .describe('Année universitaire de la bourse');

/** The body of `POST /api/v1/simulations`. Every group but the year is optional; no other field is accepted. */
export const DEMANDE = z
  .strictObject({
    annee: ANNEE,
    ressources: RESSOURCES.optional(),
    autonomie: AUTONOMIE.optional(),
    charges: CHARGES.optional(),
    age: AGE.optional(),
    etudes: ETUDES.optional(),
    nationalite: NATIONALITE.optional(),
    droits: DROITS.optional(),
    complements: COMPLEMENTS.optional(),
    calendrier: CALENDRIER.optional(),
    options: OPTIONS.optional(),
  })
  .describe(
    'Un groupe absent laisse indéterminé ce qui dépend de lui, sans bloquer le reste. Un champ absent prend la valeur ' +
      'par défaut indiquée ; sans valeur par défaut, il est inconnu.',
  );

export type Demande = z.output<typeof DEMANDE>;
