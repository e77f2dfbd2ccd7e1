import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { migrer } from '@/scripts/demarrage/migrations';
import { avecClient, baseDuFichier, lire } from '../base-vide';

const base = baseDuFichier();
const avant = { ...process.env };

// The seed reads its base where the portal does: from the environment, once per process.
beforeAll(async () => {
  await migrer(base.url());
  Object.assign(process.env, {
    DATABASE_URL: base.url(),
    AUTH_SECRET: 'un secret de test qui ne sert qu’aux tests',
    DEMONSTRATION: 'oui',
  });
}, 30_000);
afterAll(() => Object.assign(process.env, avant));
afterEach(() => vi.restoreAllMocks());

async function semer(demonstration: boolean): Promise<string> {
  const dit = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { semer: faire } = await import('@/scripts/demarrage/graines');
  await faire(base.url(), demonstration);
  return dit.mock.calls.join('\n');
}

const executer = (sql: string) => avecClient(base.url(), (client) => client.query(sql));

async function compter() {
  const [compte = {}] = await lire(
    base.url(),
    `SELECT (SELECT count(*)::int FROM "Commune") AS communes, (SELECT count(*)::int FROM "Personne") AS personnes,
      (SELECT count(*)::int FROM pgboss.queue) AS files`,
  );
  return compte;
}

describe('la première semence', () => {
  it('hors démonstration, donne les communes et la file, et personne', async () => {
    const dit = await semer(false);
    expect(dit).toMatch(/Communes \(\d+ ajoutées\)/);
    expect(dit).not.toContain('Personnes fictives');
    expect(dit).not.toContain('Logements fictifs');
    const { communes, personnes, files } = await compter();
    expect(communes).toBeGreaterThan(34_500);
    expect(personnes).toBe(0);
    expect(files).toBeGreaterThan(0);
  }, 60_000);

  it('en démonstration, ajoute les personnes fictives, qui peuvent se connecter', async () => {
    const { PERSONAS } = await import('@/prisma/personas');
    const { AGENTS_FICTIFS } = await import('@/prisma/personas/agents');
    const nombre = PERSONAS.length + AGENTS_FICTIFS.length;
    expect(await semer(true)).toContain(`Personnes fictives (${nombre} ajoutées)`);
    const agents = await lire(base.url(), 'SELECT email FROM "Agent" ORDER BY email');
    expect(agents.map(({ email }) => email)).toEqual(AGENTS_FICTIFS.map(({ email }) => email).sort());
    const personnes = await lire(base.url(), 'SELECT persona, "motDePasse" FROM "Personne" ORDER BY persona');
    expect(personnes.map(({ persona }) => persona)).toEqual(PERSONAS.map(({ cle }) => cle).sort());
    for (const { motDePasse } of personnes) expect(motDePasse).toMatch(/^\$argon2id\$/);
    const residents = await lire(
      base.url(),
      `SELECT e.persona, p.etat, p.annee FROM "Proposition" p JOIN "DemandeLogement" d ON d.id = p."demandeId"
        JOIN "Personne" e ON e.id = d."personneId"`,
    );
    expect(residents).toEqual([{ persona: 'hugo', etat: 'reservee', annee: '2025-2026' }]);
  }, 60_000);
});

describe('semer de nouveau', () => {
  it('ne change rien', async () => {
    const compte = await compter();
    expect(await semer(true)).toMatch(
      /Communes \(déjà là\)[\s\S]*Logements fictifs \(déjà là\)[\s\S]*Chambres fictives \(déjà là\)[\s\S]*Personnes fictives \(déjà là\)[\s\S]*Résidents fictifs \(déjà là\)/,
    );
    expect(await compter()).toEqual(compte);
  }, 60_000);

  it('remet la seule personne qui manque, et ne touche pas à celle qu’on a changée', async () => {
    await executer(`DELETE FROM "Personne" WHERE persona = 'emma'`);
    await executer(`UPDATE "Personne" SET prenom = 'Changée' WHERE persona = 'sarah'`);
    expect(await semer(true)).toContain('Personnes fictives (1 ajoutées)');
    expect(await lire(base.url(), `SELECT prenom FROM "Personne" WHERE persona = 'sarah'`)).toEqual([
      { prenom: 'Changée' },
    ]);
  }, 60_000);

  it('reprend une première semence interrompue, sans écraser ce qui est là', async () => {
    const [avantCoupure] = await lire(base.url(), 'SELECT count(*)::int AS n FROM "Commune"');
    await executer(`DELETE FROM "Commune" WHERE departement IN ('35', '62', '75', '974')`);
    await executer(
      `UPDATE "Commune" SET nom = 'Bordeaux (importée)', source = 'import' WHERE code = '33063'`,
    );
    expect(await semer(true)).toMatch(/Communes \(\d+ ajoutées\)/);
    expect(await lire(base.url(), 'SELECT count(*)::int AS n FROM "Commune"')).toEqual([avantCoupure]);
    expect(await lire(base.url(), `SELECT nom FROM "Commune" WHERE code = '33063'`)).toEqual([
      { nom: 'Bordeaux (importée)' },
    ]);
  }, 60_000);
});
