import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dansLeProjet } from '@/scripts/demarrage/racine';

/** A process that serves slowly, and leaves when it is told to. */
const OUVRIER = `
import http from 'node:http';
import { vider } from './scripts/serveur/arreter.mjs';
globalThis.__file = Promise.resolve({ stop: async (options) => console.log('file', JSON.stringify(options)) });
const serveur = http.createServer({ keepAliveTimeout: 60_000 }, (req, res) => {
  if (req.url === '/vite') return res.end('vite');
  console.log('commencée');
  setTimeout(() => res.end('finie'), 400);
});
process.on('SIGTERM', () => { console.log('arrêt'); void vider(serveur); });
if (process.env.SOURD) console.log('port', 0);
else serveur.listen(0, '127.0.0.1', () => console.log('port', serveur.address().port));
setInterval(() => undefined, 1_000);
`;

async function lancer(env: Readonly<Record<string, string>> = {}) {
  const enfant: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', OUVRIER], {
    cwd: dansLeProjet(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void enfant.kill('SIGKILL'));
  let dit = '';
  enfant.stdout?.on('data', (morceau: Buffer) => {
    dit += morceau.toString();
  });
  const quandIlDit = async (mot: RegExp) => {
    while (!mot.test(dit)) await new Promise((suite) => setTimeout(suite, 10));
    return mot.exec(dit)?.[1] ?? '';
  };
  const port = Number(await quandIlDit(/port (\d+)/));
  return { enfant, port, quandIlDit, fin: once(enfant, 'exit'), dit: () => dit };
}

const demander = (port: number, path: string, agent: http.Agent | false = false) =>
  new Promise<string>((resolve, reject) => {
    const requete = http.get({ port, host: '127.0.0.1', path, agent }, (reponse) => {
      let texte = '';
      reponse.on('data', (morceau: Buffer) => {
        texte += morceau.toString();
      });
      reponse.on('end', () => resolve(texte));
    });
    requete.on('error', reject);
  });

describe('un processus qu’on arrête', () => {
  it('finit la demande en cours, n’en prend plus, vide sa file et sort sans erreur', async () => {
    const { enfant, port, quandIlDit, fin, dit } = await lancer();
    const enCours = demander(port, '/lente');
    await quandIlDit(/(commencée)/);
    enfant.kill('SIGTERM');
    await quandIlDit(/(arrêt)/);
    await expect(demander(port, '/vite')).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
    expect(await enCours).toBe('finie');
    expect(await fin).toEqual([0, null]);
    expect(dit()).toContain('file {"graceful":true');
  });

  it('n’attend pas les connexions gardées ouvertes sans rien demander', async () => {
    const { enfant, port, fin } = await lancer();
    const agent = new http.Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    expect(await demander(port, '/vite', agent)).toBe('vite');
    const depart = performance.now();
    enfant.kill('SIGTERM');
    expect(await fin).toEqual([0, null]);
    expect(performance.now() - depart).toBeLessThan(5_000);
  });

  it('sort aussi quand il n’écoutait pas encore', async () => {
    const { enfant, fin } = await lancer({ SOURD: '1' });
    enfant.kill('SIGTERM');
    expect(await fin).toEqual([0, null]);
  });
});
