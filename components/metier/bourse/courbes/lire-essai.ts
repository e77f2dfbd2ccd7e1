import type { Axe } from '@/lib/domain/bourse/courbes';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { decimal, entier, euros } from '@/lib/parcours/moteur/lecteurs/nombres';

const ENFANTS = { min: 0, max: 99, message: 'Indiquez un nombre d’enfants, par exemple 2, ou 0' };
const KM = { min: 0, max: 99_999, message: 'Indiquez la distance en kilomètres, par exemple 120' };

const LECTEURS = {
  revenu: euros(),
  autresEnfants: entier(ENFANTS),
  autresEnfantsSup: entier(ENFANTS),
  distanceKm: decimal(KM),
} as const satisfies Record<Axe, unknown>;

/** What was typed, read as the questions read it, with their sentences when it cannot be. */
export const lireEssai = (axe: Axe, texte: string): Resultat<number, string> =>
  LECTEURS[axe](texte.trim(), {});
