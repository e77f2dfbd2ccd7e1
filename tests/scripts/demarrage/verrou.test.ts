import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dansLeProjet } from '@/scripts/demarrage/racine';
import { sousVerrou } from '@/scripts/demarrage/verrou';

const DOSSIER = dansLeProjet('node_modules', '.cache', 'guichet');
const verrou = () => {
  const nom = `test-${randomUUID()}`;
  return { nom, fichier: path.join(DOSSIER, `${nom}.verrou`) };
};
const attendre = (ms: number) => new Promise((suite) => setTimeout(suite, ms));

afterEach(() => vi.restoreAllMocks());

/** The number of a process that has just ended. */
const pidMort = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('un verrou', () => {
  it('ne laisse travailler qu’un à la fois, et chacun finit par passer', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const { nom } = verrou();
    let dedans = 0;
    const passages: number[] = [];
    const travail = async (i: number) => {
      dedans++;
      expect(dedans).toBe(1);
      await attendre(20);
      passages.push(i);
      dedans--;
      return i;
    };
    const rendus = await Promise.all([1, 2, 3].map((i) => sousVerrou(nom, () => travail(i))));
    expect(rendus).toEqual([1, 2, 3]);
    expect(passages.sort()).toEqual([1, 2, 3]);
  });

  it('porte le numéro de qui travaille, et disparaît après', async () => {
    const { nom, fichier } = verrou();
    await sousVerrou(nom, async () => expect(readFileSync(fichier, 'utf8')).toBe(String(process.pid)));
    expect(readdirSync(DOSSIER).filter((f) => f.startsWith(nom))).toEqual([]);
  });

  it('est rendu quand le travail échoue, et l’échec est dit', async () => {
    const { nom, fichier } = verrou();
    await expect(sousVerrou(nom, () => Promise.reject(new Error('raté')))).rejects.toThrow('raté');
    expect(existsSync(fichier)).toBe(false);
    expect(await sousVerrou(nom, async () => 'après')).toBe('après');
  });

  it.each([
    ['mort', () => String(pidMort())],
    ['illisible', () => 'personne'],
    ['vide', () => ''],
  ])('laissé par un processus %s est repris', async (_, contenu) => {
    const { nom, fichier } = verrou();
    writeFileSync(fichier, contenu());
    expect(await sousVerrou(nom, async () => 'fait')).toBe('fait');
  });

  it('tenu par un autre fait attendre, en disant une fois par qui', async () => {
    const dit = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const { nom } = verrou();
    const premier = sousVerrou(nom, () => attendre(600));
    await sousVerrou(nom, async () => undefined);
    await premier;
    expect(dit.mock.calls).toEqual([[expect.stringContaining(`Un autre processus (${process.pid})`)]]);
  });
});
