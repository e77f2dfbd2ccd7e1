import { BAREME_2025 } from './2025-2026';
import type { Bareme } from './types';

/**
 * No arrêté nor circulaire of 2026-2027 was found on 21-11-2026. Three signs of a freeze (domaine e.6) make the table
 * of 2025-2026 the best hypothesis; the incomes are those of 2024 (RES-2). To replace as soon as the texts are published.
 */
export const BAREME_2026 = {
  ...BAREME_2025,
  annee: '2026-2027',
  statut: 'provisoire',
  anneeRevenus: 2024,
  notes: [
    'L’arrêté de 2026-2027 n’a pas été trouvé : les plafonds et les montants sont ceux de 2025-2026, à titre provisoire.',
  ],
} as const satisfies Bareme;
