import 'server-only';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';
import type { DefinitionTache } from './definitions/definir';
import { demanderReinitialisation } from './definitions/demander-reinitialisation';
import { envoyerCourriel } from './definitions/envoyer-courriel';
import { purger } from './definitions/purger';
import { fermerFile, file } from './file';
import { traiterDemandeDeReinitialisation } from './traitements/demander-reinitialisation';
import { traiterEnvoi } from './traitements/envoyer-courriel';
import { traiterPurge } from './traitements/purger';

const SONDAGE_SECONDES = 0.5;

async function travailler<T extends object>(
  { nom, schema }: DefinitionTache<T>,
  traiter: (donnees: T) => Promise<void>,
): Promise<void> {
  await (await file()).work(nom, { pollingIntervalSeconds: SONDAGE_SECONDES }, async (taches) => {
    for (const { id, data } of taches) {
      try {
        await traiter(schema.parse(data));
      } catch (erreur) {
        tracer.warn({ tache: nom, id, erreur: decrireErreur(erreur) }, 'tâche à reprendre');
        throw erreur;
      }
    }
  });
}

/** Creates the queue's schema and its queues: the start script calls it before serving. */
export async function preparerTaches(): Promise<void> {
  await file();
}

/** Starts this process's workers. Each process takes its share: a job is locked while it runs. */
export async function demarrerTaches(): Promise<void> {
  await travailler(envoyerCourriel, traiterEnvoi);
  await travailler(demanderReinitialisation, traiterDemandeDeReinitialisation);
  await travailler(purger, traiterPurge);
  await (await file()).schedule(purger.nom, '17 3 * * *', {}, { tz: 'Europe/Paris' });
}

/** Lets the running jobs end, then stops. */
export const arreterTaches = fermerFile;
