import 'server-only';
import { lignes } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { conduireTour } from './conduire';
import { expirerPropositions } from './expirer';
import { prevenirLesTours } from './prevenir';

// Run by the clock of the world: a round that was run on a simulated day is published by whoever simulates it.
const A_PUBLIER = `SELECT annee, numero FROM "TourLogement" WHERE etat = 'calcule' AND "resultatsLe" <= $1::timestamptz
  AND "calculeLe" BETWEEN "inscritLe" - interval '1 hour' AND "inscritLe" + interval '1 hour' ORDER BY annee, numero`;

/** Publishes at the announced minute what is run, whoever is there. */
async function publierLesEchus(horloge: Horloge): Promise<number> {
  const le = horloge.maintenant().toISOString();
  let publies = 0;
  for (const tour of await lignes<{ annee: string; numero: number }>('tours_a_publier', A_PUBLIER, [le])) {
    const par = { origine: 'horloge', agentId: null } as const;
    if ((await conduireTour({ ...tour, geste: 'publier', horloge, par })) === 'accepte') publies++;
  }
  return publies;
}

/** What a minute's job does: results on time, mails that a death left, rooms that nobody paid. */
export async function balayerTours(horloge: Horloge) {
  return {
    publies: await publierLesEchus(horloge),
    prevenues: await prevenirLesTours(),
    expirees: await expirerPropositions(horloge),
  };
}
