import { z } from 'zod';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

/** The fields that the groups of a request are made of. A default is the contract's: the engine has none. */

export const ouiOuNon = (description: string) => z.boolean().default(false).describe(description);

/** Whole euros; an income may be negative. */
export const revenu = (description: string) => z.int().optional().describe(description);

/** A whole number, zero or more; unknown when absent. */
export const compte = (description: string) => z.int().min(0).optional().describe(description);

export const compteOuZero = (description: string) => z.int().min(0).default(0).describe(description);

const MONTANT_MAXIMAL = 1_000_000_000;

/** Euros, at most two decimals. */
export const montantOuZero = (description: string) =>
  z.number().min(0).max(MONTANT_MAXIMAL).multipleOf(0.01).default(0).describe(description);

/** No road is longer than the Earth is round. */
const KILOMETRES_MAXIMUM = 40_075;

export const distance = (description: string) =>
  z.number().min(0).max(KILOMETRES_MAXIMUM).optional().describe(description);

const [DEBUT, FIN] = ['1900-01-01', '2199-12-31'];

export const jour = (description: string) =>
  z.iso
    .date({ abort: true })
    .refine((texte) => texte >= DEBUT && texte <= FIN, `Une date entre ${DEBUT} et ${FIN} est attendue.`)
    .transform((texte) => texte as DateCivile)
    .optional()
    .describe(description);

export const parmi = <const V extends readonly [string, ...string[]]>(valeurs: V, description: string) =>
  z.enum(valeurs).optional().describe(description);
