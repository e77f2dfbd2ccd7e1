import { ordreDesLots } from './admettre';
import type { Attribution, Tour } from './types';

/** Of a lot that serves nobody. */
export const PERSONNE = -1;

/** By lot, the last request in the lot's own order among those that hold a room of it; `PERSONNE` when nobody does. */
export function dernieresServies(tour: Tour, { classement, voeuDeLaChambre }: Attribution): Int32Array {
  const { demandes, lots, lotDuVoeu } = tour;
  const place = ordreDesLots(tour);
  const demandeDuVoeu = new Uint32Array(lotDuVoeu.length);
  for (let d = 0; d < demandes.nombre; d++)
    demandeDuVoeu.fill(d, demandes.voeux[d] ?? 0, demandes.voeux[d + 1] ?? 0);
  const dernieres = new Int32Array(lots.nombre).fill(PERSONNE);
  for (let lot = 0; lot < lots.nombre; lot++) {
    let pire = -1;
    for (let c = lots.chambres[lot] ?? 0; c < (lots.chambres[lot + 1] ?? 0); c++) {
      const voeu = voeuDeLaChambre[c] ?? PERSONNE;
      if (voeu === PERSONNE) continue;
      const tenante = demandeDuVoeu[voeu] ?? 0;
      const ici = place(tenante, classement.rang[tenante] ?? 0, lot);
      if (ici > pire) [dernieres[lot], pire] = [tenante, ici];
    }
  }
  return dernieres;
}
