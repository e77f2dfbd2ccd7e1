import cluster, { type Worker } from 'node:cluster';
import { noter } from './etapes';
import { Panne } from './panne';
import { panneDePort } from './port';
import { dansLeProjet } from './racine';

export interface Equipe {
  pids: () => number[];
  arreter: () => Promise<void>;
}

interface Message {
  type: 'chaud' | 'pret' | 'erreur';
  code?: string;
}

const DELAI_ARRET_MS = 12_000;
const VIE_COURTE_MS = 5_000;

/** Forks the workers, waits until all are warm, opens the port, and replaces those that die. */
export async function lancerOuvriers(
  nombre: number,
  env: NodeJS.ProcessEnv,
  auChangement: () => void,
): Promise<Equipe> {
  // A page is many short-lived objects: with a larger nursery most die before the collector looks at them.
  const execArgv = ['--max-semi-space-size=64'];
  cluster.setupPrimary({ exec: dansLeProjet('scripts/serveur/ouvrier.mjs'), args: [], execArgv });
  const equipe = new Set<Worker>();
  let fini = false;
  let echecs = 0;

  function engager(): Worker {
    const ouvrier = cluster.fork(env);
    equipe.add(ouvrier);
    ouvrier.once('exit', () => equipe.delete(ouvrier));
    return ouvrier;
  }

  /** After the start: a dead worker is replaced at once, less eagerly when it keeps dying young. */
  function veiller(ouvrier: Worker): void {
    const naissance = performance.now();
    ouvrier.once('exit', (code, signal) => {
      if (fini) return;
      echecs = performance.now() - naissance < VIE_COURTE_MS ? echecs + 1 : 0;
      noter(
        `Un processus du portail s'est arrêté (${ouvrier.process.pid}, ${signal ?? `code ${code}`}) : relance.`,
      );
      setTimeout(remplacer, Math.min(30_000, echecs * 1_000)).unref();
    });
  }

  function remplacer(): void {
    if (fini) return;
    const ouvrier = engager();
    veiller(ouvrier);
    ouvrier.on('message', ({ type }: Message) => {
      if (type === 'chaud') ouvrier.send('ecoute');
    });
    auChangement();
  }

  async function arreter(): Promise<void> {
    fini = true;
    const restants = [...equipe];
    const brutal = setTimeout(() => {
      for (const { process } of restants) process.kill('SIGKILL');
    }, DELAI_ARRET_MS);
    await Promise.all(restants.map(congedier));
    clearTimeout(brutal);
  }

  try {
    const ouvriers = Array.from({ length: nombre }, engager);
    await Promise.all(ouvriers.map((ouvrier) => attendre(ouvrier, 'chaud')));
    await Promise.all(ouvriers.map((ouvrier) => ouvrir(ouvrier, Number(env.PORT))));
    ouvriers.forEach(veiller);
  } catch (erreur) {
    await arreter();
    throw erreur;
  }
  return { pids: () => [...equipe].flatMap((o) => o.process.pid ?? []), arreter };
}

function attendre(ouvrier: Worker, attendu: Message['type'], port = 0): Promise<void> {
  return new Promise((resolve, reject) => {
    const mort = () =>
      reject(
        new Panne(
          "Un processus du portail s'est arrêté pendant le démarrage.",
          'Lisez son message ci-dessus.',
        ),
      );
    const lire = ({ type, code }: Message) => {
      if (type === 'erreur') reject(panneDePort(port, code ?? ''));
      if (type !== attendu) return;
      ouvrier.off('exit', mort);
      ouvrier.off('message', lire);
      resolve();
    };
    ouvrier.once('exit', mort);
    ouvrier.on('message', lire);
  });
}

function ouvrir(ouvrier: Worker, port: number): Promise<void> {
  const pret = attendre(ouvrier, 'pret', port);
  ouvrier.send('ecoute');
  return pret;
}

function congedier(ouvrier: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (ouvrier.isDead()) return resolve();
    ouvrier.once('exit', () => resolve());
    if (ouvrier.isConnected()) ouvrier.send('arret', () => undefined);
  });
}
