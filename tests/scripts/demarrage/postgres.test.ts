import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Base, creerBase, ouvrirBase } from '@/scripts/demarrage/base';
import { dossierDesBinaires } from '@/scripts/demarrage/postgres/binaires';
import { compteDePostgres } from '@/scripts/demarrage/postgres/compte';
import { lireFiche, ouvrirGrappe } from '@/scripts/demarrage/postgres/grappe';
import { allumer, eteindre, pidEnregistre, urlDe } from '@/scripts/demarrage/postgres/serveur';
import { etatDuServeur } from '@/scripts/demarrage/postgres/sonde';
import { attendreLaFin, estVivant } from '@/scripts/demarrage/processus';
import { dossierTemporaire, effacer } from '@/scripts/essais/base-temporaire';
import { avecClient, lire } from '../base-vide';

// One cluster for the whole file, each test leaving it as it likes: they run in order.
let donnees = '';
const grappe = () => ouvrirGrappe(donnees);
const admin = () => urlDe(grappe(), lireFiche(grappe().fiche).port, 'postgres');

beforeAll(async () => {
  donnees = await dossierTemporaire('-postgres');
}, 30_000);
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  const pid = pidEnregistre(grappe());
  if (pid) await eteindre(pid);
  effacer(donnees);
}, 30_000);

describe('PostgreSQL embarqué', () => {
  it('naît d’un dossier vide, pour nous seuls, et répond', async () => {
    const depart = await allumer(grappe());
    expect(depart.adopte).toBe(false);
    expect(await etatDuServeur(admin())).toBe('pret');
    expect(statSync(grappe().fiche).mode & 0o777).toBe(0o600);
    expect(statSync(grappe().dossier).mode & 0o077).toBe(0);
    const [reglages] = await lire(
      admin(),
      `SELECT current_setting('listen_addresses') AS ecoute, current_setting('fsync') AS fsync,
        current_setting('TimeZone') AS fuseau, current_setting('server_encoding') AS codage`,
    );
    expect(reglages).toEqual({ ecoute: '127.0.0.1', fsync: 'on', fuseau: 'UTC', codage: 'UTF8' });
  });

  it('ne laisse entrer personne sans le mot de passe', async () => {
    const url = new URL(admin());
    url.password = 'faux';
    expect(await etatDuServeur(url.href)).toBe('refus');
    url.port = '1';
    expect(await etatDuServeur(url.href)).toBe('attente');
  });

  it('est repris en marche par un démarrage qui suit un kill -9 du portail', async () => {
    const avant = pidEnregistre(grappe());
    const depart = await allumer(grappe());
    expect(depart).toEqual({ pid: avant, port: lireFiche(grappe().fiche).port, adopte: true });
  });

  it('tué par kill -9, redonne à sa relance tout ce qui était validé, sur le même port', async () => {
    await avecClient(admin(), (c) => c.query('CREATE TABLE preuve (n int); INSERT INTO preuve VALUES (42)'));
    const { pid, port } = await allumer(grappe());
    process.kill(pid, 'SIGKILL');
    await attendreLaFin(pid, 5_000);
    const relance = await allumer(grappe());
    expect(relance).toMatchObject({ port, adopte: false });
    expect(relance.pid).not.toBe(pid);
    expect(await lire(admin(), 'SELECT n FROM preuve')).toEqual([{ n: 42 }]);
  });

  it('arrêté proprement, ne laisse ni processus ni marque, et garde ses données', async () => {
    const { pid } = await allumer(grappe());
    await eteindre(pid);
    expect(estVivant(pid)).toBe(false);
    expect(existsSync(path.join(grappe().dossier, 'postmaster.pid'))).toBe(false);
    expect(pidEnregistre(grappe())).toBeNull();
    await eteindre(pid);
  });

  it('repart quand un autre programme a repris le numéro noté', async () => {
    const marque = path.join(grappe().dossier, 'postmaster.pid');
    writeFileSync(marque, `${process.pid}\n${grappe().dossier}\n`);
    expect(pidEnregistre(grappe())).toBeNull();
    expect(existsSync(marque)).toBe(false);
    await allumer(grappe());
    expect(await lire(admin(), 'SELECT n FROM preuve')).toEqual([{ n: 42 }]);
  });

  it('change de port quand le sien est pris', async () => {
    const { pid, port } = await allumer(grappe());
    await eteindre(pid);
    const intrus = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => intrus.once('listening', resolve));
    const ailleurs = await allumer(grappe());
    intrus.close();
    expect(ailleurs.port).not.toBe(port);
    expect(lireFiche(grappe().fiche).port).toBe(ailleurs.port);
  });

  it('n’écrit dans son journal ni requête ni valeur, même refusée', async () => {
    await avecClient(admin(), (c) => c.query('SELECT $1::int', ['lina@exemple.fr']).catch(() => undefined));
    await avecClient(admin(), (c) => c.query("INSERT INTO absente VALUES ('Lina')").catch(() => undefined));
    expect(readFileSync(grappe().journal, 'utf8')).not.toMatch(/INSERT|Lina|lina@|absente/);
  });

  it('s’exécute depuis un dossier que son compte peut lire', () => {
    const binaires = dossierDesBinaires(compteDePostgres());
    expect(existsSync(path.join(binaires, 'bin/initdb'))).toBe(true);
    expect(compteDePostgres() === null).toBe(process.getuid?.() !== 0);
  });
});

describe('sous la garde du portail', () => {
  let base: Base;
  const changements = vi.fn();

  it('s’ouvre avec sa base, créée une seule fois', async () => {
    const dit = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    base = await ouvrirBase(undefined, donnees, changements, 'guichet_essai');
    expect(dit.mock.calls[0]?.[0]).toContain('PostgreSQL embarqué (repris en marche');
    await creerBase(admin(), 'guichet_essai');
    expect(await lire(base.url, 'SELECT current_database() AS nom')).toEqual([{ nom: 'guichet_essai' }]);
  });

  it('est relancé seul quand il meurt ; les connexions le retrouvent au même endroit', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const pool = new pg.Pool({ connectionString: base.url });
    pool.on('error', () => undefined);
    await pool.query('SELECT 1');
    const avant = base.pid() ?? 0;
    process.kill(avant, 'SIGKILL');
    await vi.waitFor(() => expect(changements).toHaveBeenCalled(), { timeout: 15_000 });
    expect(base.pid()).not.toBe(avant);
    expect((await pool.query('SELECT 1 AS un')).rows).toEqual([{ un: 1 }]);
    await pool.end();
  });

  it('n’est plus relancé une fois l’arrêt demandé', async () => {
    const pid = base.pid() ?? 0;
    await base.arreter();
    await new Promise((suite) => setTimeout(suite, 500));
    expect(estVivant(pid)).toBe(false);
    expect(pidEnregistre(grappe())).toBeNull();
  });
});

describe('la base de l’exploitant', () => {
  it('est employée telle quelle, et n’est jamais arrêtée', async () => {
    const dit = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const url = process.env.DATABASE_URL ?? '';
    const base = await ouvrirBase(url, donnees, () => undefined);
    expect(base.url).toBe(url);
    expect(base.pid()).toBeNull();
    await base.arreter();
    expect(await lire(url, 'SELECT 1 AS un')).toEqual([{ un: 1 }]);
    expect(dit.mock.calls.join()).not.toContain(new URL(url).password || 'sans mot de passe');
  });

  it.each([
    ['qui ne répond pas', 'postgresql://u:motdepasse@127.0.0.1:1/b', '127.0.0.1:1/b'],
    [
      'au mauvais mot de passe',
      () => process.env.DATABASE_URL?.replace(/:[^:@]*@/, ':faux@') ?? '',
      'ne répond pas',
    ],
    ['mal écrite', 'postgresql//u', 'mal formée'],
  ])('%s arrête le démarrage sans montrer le mot de passe', async (_, url, dit) => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const adresse = typeof url === 'string' ? url : url();
    const panne = await ouvrirBase(adresse, donnees, () => undefined).catch((erreur: unknown) => erreur);
    expect(panne).toMatchObject({ name: 'Panne', cause: expect.stringContaining(dit) });
    expect(String(panne)).not.toMatch(/motdepasse@127|:faux@/);
  });
});
