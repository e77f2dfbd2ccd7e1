// A process of the measures, on one base: settles by the commands or by the bare transaction, as it is told.
import pg from 'pg';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { ordreDe } from '@/lib/server/cvec';
import { demarrerPaiement } from '@/lib/server/cvec/commandes/demarrer-paiement';
import { traiterRetour } from '@/lib/server/paiement/commandes/traiter-retour';
import { preparerTaches } from '@/lib/server/taches';
import { notificationDe } from './banque';
import { FRONT, mener } from './mener';
import { reglerNu } from './nue';
import { ANNEE } from './peupler';

export interface Travail {
  readonly voie: 'commandes' | 'nue';
  readonly personnes: readonly string[];
}

const horloge = horlogeFixe(new Date('2026-11-21T11:00:00Z'));
const bassin = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: FRONT });

/** Start, notification, attestation and its mail: what a student waits for. */
async function regler(personneId: string): Promise<void> {
  const demarre = await demarrerPaiement({ personneId, annee: ANNEE, cle: personneId, horloge });
  if (!demarre.ok) throw new Error(demarre.refus);
  const { jugement } = await traiterRetour(notificationDe(ordreDe(demarre.valeur.tentative)), horloge);
  if (jugement !== 'transition') throw new Error(jugement);
}

await preparerTaches();
process.on('message', async ({ voie, personnes }: Travail) => {
  try {
    const course = await mener(personnes, voie === 'nue' ? (id) => reglerNu(bassin, id) : regler);
    process.send?.(course);
  } catch (erreur) {
    console.error(erreur);
    process.exit(1);
  }
});
process.send?.('pret');
