import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Processus {
  readonly principal: number;
  readonly ouvriers: readonly number[];
  readonly postgres: number;
}

/** A portal of one's own, to be broken: its port, its data, its processes. */
export interface Portail {
  readonly url: string;
  /** Folder of its data: its database's address, its secrets. */
  readonly donnees: string;
  /** Everything it has written on its two outputs, since the first start. */
  readonly dit: () => string;
  readonly processus: () => Processus;
  readonly demarrer: () => Promise<void>;
  /** Kills everything at once, the database included, without a warning. */
  readonly abattre: () => Promise<void>;
  /** Stops it as Ctrl-C does and forgets its data. */
  readonly fermer: () => Promise<void>;
}

async function portLibre(): Promise<number> {
  const serveur = createServer().listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const adresse = serveur.address();
  serveur.close();
  await once(serveur, 'close');
  return typeof adresse === 'object' && adresse ? adresse.port : 0;
}

/** Resolves when the portal says it is ready; rejects with what it said when it stops before. */
function attendrePret(enfant: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let dit = '';
    const lire = (morceau: Buffer) => {
      dit += morceau.toString();
      if (dit.includes('Le portail est prêt')) resolve();
    };
    enfant.stdout?.on('data', lire);
    enfant.stderr?.on('data', lire);
    enfant.once('exit', () => reject(new Error(`le portail s’est arrêté :\n${dit}`)));
  });
}

/** Kills a process of ours; one that is already gone is what we wanted. */
function tuer(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (erreur) {
    if (!(erreur instanceof Error && 'code' in erreur && erreur.code === 'ESRCH')) throw erreur;
  }
}

/** `options`: variables of its environment. */
export async function ouvrirPortail(options: Partial<NodeJS.ProcessEnv> = {}): Promise<Portail> {
  const port = await portLibre();
  const donnees = path.join(tmpdir(), `guichet-e2e-${process.pid}-${port}`);
  let enfant: ChildProcess | null = null;
  let dit = '';
  const noter = (morceau: Buffer) => {
    dit += morceau.toString();
  };
  const processus = (): Processus => JSON.parse(readFileSync(path.join(donnees, 'processus.json'), 'utf8'));
  const finDe = async (signal: NodeJS.Signals | null) => {
    if (!enfant || enfant.exitCode !== null || enfant.signalCode !== null) return;
    const fin = once(enfant, 'exit');
    if (signal) process.kill(processus().principal, signal);
    await fin;
  };
  return {
    url: `http://localhost:${port}`,
    donnees,
    dit: () => dit,
    processus,
    async demarrer() {
      const { DATABASE_URL: _ailleurs, ...env } = process.env;
      enfant = spawn('npm', ['start'], {
        env: { ...env, PORT: String(port), DONNEES: donnees, LIMITES_FACTEUR: '1', ...options },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      enfant.stdout?.on('data', noter);
      enfant.stderr?.on('data', noter);
      await attendrePret(enfant);
    },
    async abattre() {
      const { principal, ouvriers, postgres } = processus();
      for (const pid of [postgres, ...ouvriers, principal]) tuer(pid);
      await finDe(null);
    },
    async fermer() {
      await finDe('SIGTERM');
      rmSync(donnees, { recursive: true, force: true });
    },
  };
}
