import { ADAPTE, COUPLE, OUVERT } from '@/lib/domain/logement';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { CleOffre } from './offres';

/** How many rooms each residence of the demonstration has of a kind, and who they are for. */
const COMBIEN = {
  chambre: { nombre: 6, exigence: OUVERT },
  renovee: { nombre: 4, exigence: OUVERT },
  studio: { nombre: 5, exigence: OUVERT },
  adapte: { nombre: 2, exigence: ADAPTE },
  master: { nombre: 3, exigence: OUVERT },
  grand: { nombre: 2, exigence: OUVERT },
  deux: { nombre: 2, exigence: COUPLE },
  colocation: { nombre: 3, exigence: OUVERT },
} as const satisfies Readonly<Record<CleOffre, { readonly nombre: number; readonly exigence: number }>>;

/** The year of the demonstration, and the one before: somebody lives there already. */
export const ANNEES_DES_CHAMBRES = [
  '2025-2026',
  '2026-2027',
] as const satisfies readonly AnneeUniversitaire[];

export interface ChambreFictive {
  /** End of the key of its sheet: the kind of room. */
  readonly offre: string;
  /** On the door: a letter of the kind, then floor and rank. */
  readonly libelle: string;
  readonly exigence: number;
}

const PAR_ETAGE = 4;
const RANGS_PAR_ETAGE = 100;

/** « C101 » to « C104 », then « C201 »: always the same doors. */
const porte = (offre: string, rang: number): string =>
  `${offre.charAt(0).toUpperCase()}${(1 + Math.floor(rang / PAR_ETAGE)) * RANGS_PAR_ETAGE + 1 + (rang % PAR_ETAGE)}`;

/** The rooms of one residence that offers them all; a residence has those of its own sheets. */
export const CHAMBRES_FICTIVES: readonly ChambreFictive[] = Object.entries(COMBIEN).flatMap(
  ([offre, { nombre, exigence }]) =>
    Array.from({ length: nombre }, (_, rang) => ({ offre, libelle: porte(offre, rang), exigence })),
);
