import 'server-only';
import { PgBoss } from 'pg-boss';
import { pool } from '@/lib/server/base';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';
import { balayerCvec } from './definitions/balayer-cvec';
import { balayerLogement } from './definitions/balayer-logement';
import { balayerTours } from './definitions/balayer-tours';
import { conduireTour } from './definitions/conduire-tour';
import { demanderReinitialisation } from './definitions/demander-reinitialisation';
import { envoyerCourriel } from './definitions/envoyer-courriel';
import { notifierPaiement } from './definitions/notifier-paiement';
import { purger } from './definitions/purger';
import { rappelerLogement } from './definitions/rappeler-logement';
import { rattraperBoursiers } from './definitions/rattraper-boursiers';

const SCHEMA = 'pgboss';
const DEFINITIONS = [
  envoyerCourriel,
  demanderReinitialisation,
  notifierPaiement,
  balayerCvec,
  balayerLogement,
  balayerTours,
  conduireTour,
  rappelerLogement,
  rattraperBoursiers,
  purger,
];

const porteur = globalThis as typeof globalThis & { __file?: Promise<PgBoss> };

async function ouvrir(): Promise<PgBoss> {
  const file = new PgBoss({
    schema: SCHEMA,
    db: { executeSql: (texte, valeurs) => pool().query(texte, valeurs ? [...valeurs] : undefined) },
    // What a killed process left unfinished is noticed in seconds, not minutes.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  });
  file.on('error', (erreur) => tracer.warn({ erreur: decrireErreur(erreur) }, 'file de tâches'));
  await file.start();
  for (const { nom, file: options } of DEFINITIONS) await file.createQueue(nom, options);
  return file;
}

/** The queue of this process: creates its schema and queues when they are missing (under pg-boss's lock). */
export function file(): Promise<PgBoss> {
  porteur.__file ??= ouvrir().catch((erreur) => {
    // The next caller tries again: the base may only be late.
    delete porteur.__file;
    throw erreur;
  });
  return porteur.__file;
}

export async function fermerFile(): Promise<void> {
  const ouverte = porteur.__file;
  delete porteur.__file;
  await (await ouverte)?.stop({ graceful: true, timeout: 5_000 });
}
