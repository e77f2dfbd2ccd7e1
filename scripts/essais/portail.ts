import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as attendre } from 'node:timers/promises';
import { Panne } from '@/scripts/demarrage/panne';
import { portLibre } from '@/scripts/demarrage/port';
import { RACINE } from '@/scripts/demarrage/racine';
import { dossierTemporaire, effacer } from './base-temporaire';

export interface PortailDEssai {
  url: string;
  donnees: string;
  arreter: () => Promise<void>;
}

const DELAI_MS = 900_000;

/** The production portal on a free port, on data of its own that are thrown away when it stops. */
export async function ouvrirPortailDEssai(env: Partial<NodeJS.ProcessEnv>): Promise<PortailDEssai> {
  const port = await portLibre();
  const donnees = await dossierTemporaire('-portail');
  const url = `http://localhost:${port}`;
  const enfant = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/demarrer.ts'],
    {
      cwd: RACINE,
      env: { ...process.env, ...env, PORT: String(port), DONNEES: donnees },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  async function arreter(): Promise<void> {
    await finir(enfant);
    effacer(donnees);
  }
  if (await attendrePret(enfant, url)) return { url, donnees, arreter };
  await arreter();
  throw new Panne("Le portail des essais n'a pas démarré.", 'Lisez son message ci-dessus.');
}

async function attendrePret(enfant: ChildProcess, url: string): Promise<boolean> {
  const limite = performance.now() + DELAI_MS;
  while (enfant.exitCode === null && performance.now() < limite) {
    const reponse = await fetch(`${url}/api/sante`).catch(() => null);
    if (reponse?.ok) return true;
    await attendre(250);
  }
  return false;
}

async function finir(enfant: ChildProcess): Promise<void> {
  if (enfant.exitCode !== null || enfant.signalCode !== null) return;
  enfant.kill('SIGTERM');
  await once(enfant, 'exit');
}
