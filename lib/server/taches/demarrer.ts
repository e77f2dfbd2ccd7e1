import 'server-only';
import type { JobResult } from 'pg-boss';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';
import { balayerCvec } from './definitions/balayer-cvec';
import { balayerLogement } from './definitions/balayer-logement';
import { balayerTours } from './definitions/balayer-tours';
import { conduireTour } from './definitions/conduire-tour';
import type { DefinitionTache } from './definitions/definir';
import { demanderReinitialisation } from './definitions/demander-reinitialisation';
import { envoyerCourriel } from './definitions/envoyer-courriel';
import { notifierPaiement } from './definitions/notifier-paiement';
import { purger } from './definitions/purger';
import { rappelerLogement } from './definitions/rappeler-logement';
import { rattraperBoursiers } from './definitions/rattraper-boursiers';
import { fermerFile, file } from './file';
import { traiterBalayageCvec } from './traitements/balayer-cvec';
import { traiterBalayageLogement } from './traitements/balayer-logement';
import { traiterDemandeDeReinitialisation } from './traitements/demander-reinitialisation';
import { traiterEnvoi } from './traitements/envoyer-courriel';
import { traiterNotification } from './traitements/notifier-paiement';
import { traiterPurge } from './traitements/purger';
import { traiterRappelsDeLogement } from './traitements/rappeler-logement';
import { traiterRattrapage } from './traitements/rattraper-boursiers';
import { traiterBalayageDesTours, traiterConduiteDuTour } from './traitements/tours';

// Half a second: a mail leaves while the person still reads the page. A small lot: what a killed process
// had in hand is replayed, so it must be little.
const SONDAGE_SECONDES = 0.5;
const CADENCE = {
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

async function conduire(nom: string, id: string, traiter: () => Promise<void>): Promise<JobResult> {
  try {
    await traiter();
    return { id, status: 'completed' };
  } catch (erreur) {
    tracer.warn({ tache: nom, id, erreur: decrireErreur(erreur) }, 'tâche à reprendre');
    return { id, status: 'failed' };
  }
}

async function travailler<T extends object>(
  { nom, schema }: DefinitionTache<T>,
  traiter: (donnees: T) => Promise<void>,
  pollingIntervalSeconds = SONDAGE_SECONDES,
): Promise<void> {
  await (await file()).work(nom, { ...CADENCE, pollingIntervalSeconds }, (taches) =>
    Promise.all(taches.map(({ id, data }) => conduire(nom, id, async () => traiter(schema.parse(data))))),
  );
}

/** Creates the queue's schema and its queues: the start script calls it before serving. */
export async function preparerTaches(): Promise<void> {
  await file();
}

/**
 * Starts this process's workers, without holding the server back: while the base is late, tries again.
 */
export function demarrerTachesEnFond(delaiMs = 2_000): void {
  demarrerTaches().catch((erreur) => {
    tracer.warn({ erreur: decrireErreur(erreur) }, 'tâches pas encore démarrées');
    setTimeout(() => demarrerTachesEnFond(delaiMs), delaiMs).unref();
  });
}

/** Starts this process's workers. Each process takes its share: a job is locked while it runs. */
export async function demarrerTaches(): Promise<void> {
  await travailler(envoyerCourriel, traiterEnvoi);
  await travailler(demanderReinitialisation, traiterDemandeDeReinitialisation);
  await travailler(notifierPaiement, traiterNotification);
  // Once a day: nobody waits for it.
  await travailler(purger, traiterPurge, 60);
  await travailler(rattraperBoursiers, traiterRattrapage, 60);
  await travailler(rappelerLogement, traiterRappelsDeLogement, 60);
  await travailler(balayerCvec, traiterBalayageCvec, 10);
  await travailler(balayerLogement, traiterBalayageLogement, 10);
  await travailler(balayerTours, traiterBalayageDesTours, 10);
  // An agent waits for it.
  await travailler(conduireTour, traiterConduiteDuTour, 2);
  await (await file()).schedule(balayerCvec.nom, '* * * * *', {}, { tz: 'Europe/Paris' });
  await (await file()).schedule(balayerLogement.nom, '* * * * *', {}, { tz: 'Europe/Paris' });
  await (await file()).schedule(balayerTours.nom, '* * * * *', {}, { tz: 'Europe/Paris' });
  await (await file()).schedule(rappelerLogement.nom, '7 10 * * *', {}, { tz: 'Europe/Paris' });
  await (await file()).schedule(rattraperBoursiers.nom, '41 3 * * *', {}, { tz: 'Europe/Paris' });
  await (await file()).schedule(purger.nom, '17 3 * * *', {}, { tz: 'Europe/Paris' });
}

/** Lets the running jobs end, then stops. */
export const arreterTaches = fermerFile;
