import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrer } from '@/scripts/demarrage/migrations';
import { avecClient, baseVide, lire } from '../base-vide';
import { dossierDeTest, poser } from '../dossiers';

const CREER = 'CREATE TABLE "Voeu" (id int PRIMARY KEY, rang int NOT NULL);';
const COMPLETER = 'ALTER TABLE "Voeu" ADD COLUMN ville text; INSERT INTO "Voeu" VALUES (1, 1, \'Rennes\');';

/** Migrations by name, as Prisma lays them out. */
const migrations = (sql: Readonly<Record<string, string>>) =>
  dossierDeTest(
    Object.fromEntries(Object.entries(sql).map(([nom, texte]) => [`${nom}/migration.sql`, texte])),
  );

const NOTES = `SELECT migration_name AS nom, finished_at IS NOT NULL AS finie FROM "_prisma_migrations"
  WHERE rolled_back_at IS NULL ORDER BY finished_at`;

describe('les migrations', () => {
  it('s’appliquent dans l’ordre de leur nom, une seule fois', async () => {
    const url = await baseVide();
    const dossier = migrations({ '20260102_completer': COMPLETER, '20260101_creer': CREER });
    expect(await migrer(url, dossier)).toBe(2);
    expect(await migrer(url, dossier)).toBe(0);
    expect(await lire(url, NOTES)).toEqual([
      { nom: '20260101_creer', finie: true },
      { nom: '20260102_completer', finie: true },
    ]);
    expect(await lire(url, 'SELECT ville FROM "Voeu"')).toEqual([{ ville: 'Rennes' }]);
  });

  it('nouvelles s’ajoutent aux anciennes', async () => {
    const url = await baseVide();
    const dossier = migrations({ '1_creer': CREER });
    await migrer(url, dossier);
    poser(dossier, '2_completer/migration.sql', COMPLETER);
    expect(await migrer(url, dossier)).toBe(1);
  });

  it('laissent de côté ce qui n’est pas un dossier de migration', async () => {
    const url = await baseVide();
    const dossier = migrations({ '1_creer': CREER });
    poser(dossier, 'migration_lock.toml', 'provider = "postgresql"');
    poser(dossier, '2_brouillon/notes.txt', 'pas encore');
    expect(await migrer(url, dossier)).toBe(1);
  });

  it('gardent entiers les corps de fonctions et leurs points-virgules', async () => {
    const url = await baseVide();
    const fonction = `CREATE FUNCTION total() RETURNS int AS $$
      DECLARE n int; BEGIN n := 1; n := n + 1; RETURN n; END; $$ LANGUAGE plpgsql;
      DO $corps$ BEGIN PERFORM ';'; END; $corps$;`;
    await migrer(url, migrations({ '1_fonction': fonction }));
    expect(await lire(url, 'SELECT total() AS n')).toEqual([{ n: 2 }]);
  });

  it('celles du portail se posent sur une base vide', async () => {
    const url = await baseVide();
    expect(await migrer(url)).toBeGreaterThan(0);
    expect(await migrer(url)).toBe(0);
  });
});

describe('deux démarrages à la fois', () => {
  it('n’appliquent chaque migration qu’une fois, l’un attendant l’autre', async () => {
    const url = await baseVide();
    const lente = `${CREER} SELECT pg_sleep(0.3);`;
    const dossier = migrations({ '1_creer': lente, '2_completer': COMPLETER });
    const appliquees = await Promise.all([1, 2, 3].map(() => migrer(url, dossier)));
    expect(appliquees.sort()).toEqual([0, 0, 2]);
    expect(await lire(url, 'SELECT count(*)::int AS n FROM "_prisma_migrations"')).toEqual([{ n: 2 }]);
  });

  it('attendent aussi l’outil de Prisma, qui prend le même verrou', async () => {
    const url = await baseVide();
    const dossier = migrations({ '1_creer': CREER });
    let finie = false;
    await avecClient(url, async (prisma) => {
      await prisma.query('SELECT pg_advisory_lock(72707369)');
      const enCours = migrer(url, dossier).then((n) => {
        finie = true;
        return n;
      });
      await new Promise((suite) => setTimeout(suite, 300));
      expect(finie).toBe(false);
      await prisma.query('SELECT pg_advisory_unlock(72707369)');
      expect(await enCours).toBe(1);
    });
  });
});

describe('une migration qui change après coup', () => {
  it('arrête le démarrage en la nommant, et ne touche à rien', async () => {
    const url = await baseVide();
    const dossier = migrations({ '1_creer': CREER });
    await migrer(url, dossier);
    poser(dossier, '1_creer/migration.sql', `${CREER} -- une retouche`);
    poser(dossier, '2_completer/migration.sql', COMPLETER);
    await expect(migrer(url, dossier)).rejects.toMatchObject({
      name: 'Panne',
      cause: expect.stringContaining('1_creer a changé'),
      remede: expect.stringContaining('nouvelle migration'),
    });
    expect(await lire(url, 'SELECT count(*)::int AS n FROM "Voeu"')).toEqual([{ n: 0 }]);
  });
});

describe('une migration qui échoue', () => {
  it('ne laisse rien derrière elle, garde les précédentes, et reprend une fois corrigée', async () => {
    const url = await baseVide();
    const fautive = 'CREATE TABLE "Reste" (id int); SELECT 1 / 0;';
    const dossier = migrations({ '1_creer': CREER, '2_fautive': fautive, '3_completer': COMPLETER });
    await expect(migrer(url, dossier)).rejects.toMatchObject({
      name: 'Panne',
      cause: expect.stringMatching(/2_fautive échoue : division by zero/),
      remede: expect.stringContaining('intacte'),
    });
    expect(await lire(url, `SELECT to_regclass('"Reste"') AS reste`)).toEqual([{ reste: null }]);
    expect(await lire(url, NOTES)).toEqual([{ nom: '1_creer', finie: true }]);
    poser(dossier, '2_fautive/migration.sql', 'CREATE TABLE "Reste" (id int);');
    expect(await migrer(url, dossier)).toBe(2);
  });

  it('que Prisma a laissée en route arrête le démarrage jusqu’à ce qu’on la déclare annulée', async () => {
    const url = await baseVide();
    const dossier = migrations({ '1_creer': CREER });
    await migrer(url, dossier);
    poser(dossier, '2_completer/migration.sql', COMPLETER);
    const noter = `INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('x', 'y', '2_completer')`;
    await avecClient(url, (client) => client.query(noter));
    await expect(migrer(url, dossier)).rejects.toMatchObject({
      cause: expect.stringContaining('2_completer a échoué en route'),
      remede: expect.stringContaining('resolve --rolled-back 2_completer'),
    });
    await avecClient(url, (c) =>
      c.query(`UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE id = 'x'`),
    );
    expect(await migrer(url, dossier)).toBe(1);
  });

  it('rend le verrou : un autre démarrage peut essayer', async () => {
    const url = await baseVide();
    const dossier = migrations({ '1_fautive': 'SELECT absente;' });
    await expect(migrer(url, dossier)).rejects.toThrow('1_fautive');
    rmSync(path.join(dossier, '1_fautive'), { recursive: true });
    expect(await migrer(url, dossier)).toBe(0);
  });
});
