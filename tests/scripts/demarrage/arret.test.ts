import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dansLeProjet } from '@/scripts/demarrage/racine';

/** A start in miniature: what it opens, it says when it closes. */
const DEMARRAGE = `
import { aFermer, arreterAuSignal, fermer } from './scripts/demarrage/arret.ts';
for (const nom of ['base', 'ouvriers'])
  aFermer(async () => {
    await new Promise((suite) => setTimeout(suite, 100));
    console.log('fermé : ' + nom);
    if (process.env.CASSE === nom) throw new Error('ne ferme pas');
  });
arreterAuSignal(Number(process.env.CODE ?? 0));
setInterval(() => undefined, 1000);
console.log('prêt');
if (process.env.SEUL) { await Promise.all([fermer(), fermer()]); console.log('une fois'); process.exit(0); }
`;

async function lancer(env: Readonly<Record<string, string>> = {}) {
  const enfant = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', DEMARRAGE], {
    cwd: dansLeProjet(),
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void enfant.kill('SIGKILL'));
  let dit = '';
  let crie = '';
  enfant.stdout.on('data', (morceau: Buffer) => {
    dit += morceau.toString();
  });
  enfant.stderr.on('data', (morceau: Buffer) => {
    crie += morceau.toString();
  });
  const fin = once(enfant, 'close');
  while (!dit.includes('prêt') && enfant.exitCode === null)
    await new Promise((suite) => setTimeout(suite, 10));
  return {
    enfant,
    fin,
    fermetures: () => [...dit.matchAll(/fermé : (\w+)/g)].map(([, nom]) => nom),
    dit: () => dit,
    crie: () => crie,
  };
}

describe('l’arrêt', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'sur %s ferme dans l’ordre inverse de l’ouverture, puis sort sans erreur',
    async (signal) => {
      const { enfant, fin, fermetures, dit } = await lancer();
      enfant.kill(signal);
      expect(await fin).toEqual([0, null]);
      expect(fermetures()).toEqual(['ouvriers', 'base']);
      expect(dit()).toContain('Tout est arrêté.');
    },
  );

  it('demandé deux fois ne ferme qu’une fois', async () => {
    const { enfant, fin, fermetures } = await lancer({ CODE: '130' });
    enfant.kill('SIGINT');
    await new Promise((suite) => setTimeout(suite, 50));
    enfant.kill('SIGTERM');
    expect(await fin).toEqual([130, null]);
    expect(fermetures()).toEqual(['ouvriers', 'base']);
  });

  it('va jusqu’au bout même si une fermeture échoue', async () => {
    const { enfant, fin, fermetures, crie } = await lancer({ CASSE: 'ouvriers' });
    enfant.kill('SIGTERM');
    expect(await fin).toEqual([0, null]);
    expect(fermetures()).toEqual(['ouvriers', 'base']);
    expect(crie()).toContain('ne ferme pas');
  });

  it('sans signal se fait attendre de tous ceux qui le demandent', async () => {
    const { fin, dit } = await lancer({ SEUL: '1' });
    expect(await fin).toEqual([0, null]);
    expect(dit()).toMatch(/ouvriers[\s\S]*base[\s\S]*une fois/);
  });
});
