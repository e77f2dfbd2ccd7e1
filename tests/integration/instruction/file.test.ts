import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { lireFiltres } from '@/lib/parcours/instruction';
import { base, lignes } from '@/lib/server/base';
import { listerDemandes, MAXIMUM_COMPTE } from '@/lib/server/instruction/requetes/lister-demandes';
import { MIDI, nouvelleEtudiante, preparer } from '../cvec/outillage';

const JOUR = 86_400_000;
let personneId: string;

beforeAll(async () => {
  await preparer();
  personneId = (await nouvelleEtudiante()).id;
}, 60_000);

/** Requests of a Crous that only this test has, one a day, the oldest first. */
async function peupler(crous: string, nombre: number, reste: object = {}) {
  await base().demandeInstruction.createMany({
    data: Array.from({ length: nombre }, (_, i) => ({
      ...{ id: randomUUID(), genre: 'exoneration_cvec', personneId, crous, objetId: randomUUID() },
      ...{ categorie: 'refugie', deposeeLe: new Date(MIDI.getTime() - (nombre - i) * JOUR) },
      ...reste,
    })),
  });
}

const lister = (crous: string | null, parametres: Record<string, string> = {}, nombre = 50) =>
  listerDemandes(crous, lireFiltres(parametres), MIDI, nombre);

describe('la file d’un Crous', () => {
  it('vide, ne contient rien et n’a pas de suite', async () => {
    expect(await lister('VIDE')).toEqual({ demandes: [], total: 0, suite: null });
  });

  it('donne les plus anciennes d’abord, page après page, chacune une fois', async () => {
    await peupler('TST1', 23);
    const vues: string[] = [];
    let apres: string | undefined;
    let pages = 0;
    do {
      const { demandes, total, suite } = await lister('TST1', apres ? { apres } : {}, 10);
      expect(total).toBe(23);
      vues.push(...demandes.map(({ id }) => id));
      apres = suite ? `${suite.deposeeA}_${suite.id}` : undefined;
      pages++;
    } while (apres);
    const attendues = await base().demandeInstruction.findMany({
      where: { crous: 'TST1' },
      orderBy: [{ deposeeLe: 'asc' }, { id: 'asc' }],
      select: { id: true },
    });
    expect([pages, vues]).toEqual([3, attendues.map(({ id }) => id)]);
  });

  it('trie par genre, par état, par délai', async () => {
    await peupler('TST2', 40);
    await peupler('TST2', 5, { genre: 'remboursement_cvec' });
    await peupler('TST2', 3, { etat: 'refusee' });
    const compter = async (parametres: Record<string, string>) => (await lister('TST2', parametres)).total;
    expect(await compter({})).toBe(45);
    expect(await compter({ genre: 'remboursement_cvec' })).toBe(5);
    expect(await compter({ etat: 'refusee' })).toBe(3);
    expect(await compter({ etat: 'accordee' })).toBe(0);
    expect(await compter({ age: '7', genre: 'exoneration_cvec' })).toBe(34);
    expect(await compter({ age: '30' })).toBe(11);
  });

  it('montre d’abord les dernières décidées', async () => {
    await peupler('TST3', 4, { etat: 'accordee' });
    const { demandes } = await lister('TST3', { etat: 'accordee' });
    const dates = demandes.map(({ deposeeLe }) => deposeeLe.getTime());
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it('ne contient que les siennes ; le rôle national les voit toutes', async () => {
    await peupler('TST4', 2);
    expect((await lister('TST4')).demandes.every(({ crous }) => crous === 'TST4')).toBe(true);
    const partout = await lister(null, {}, 500);
    expect(new Set(partout.demandes.map(({ crous }) => crous)).size).toBeGreaterThan(1);
  });

  it('ne compte pas au-delà de mille', async () => {
    await peupler('TST5', MAXIMUM_COMPTE + 50);
    expect((await lister('TST5')).total).toBe(MAXIMUM_COMPTE + 1);
  });

  it('se lit par l’index, sans trier ni tout parcourir', async () => {
    await peupler('TST6', 3_000);
    await base().$executeRaw`ANALYZE "DemandeInstruction"`;
    for (const condition of [`d.crous = 'TST6' AND`, '']) {
      const plan = await lignes<{ 'QUERY PLAN': string }>(
        `plan_${condition.length}`,
        `EXPLAIN SELECT d.id FROM "DemandeInstruction" d WHERE ${condition} d.etat = 'deposee'
         AND (d."deposeeLe", d.id) > ('epoch'::timestamptz, '00000000-0000-0000-0000-000000000000'::uuid)
         ORDER BY d."deposeeLe", d.id LIMIT 51`,
        [],
      );
      const texte = plan.map((ligne) => ligne['QUERY PLAN']).join('\n');
      expect(texte).toMatch(/Index (Only )?Scan/);
      expect(texte).not.toMatch(/Seq Scan|Sort/);
    }
  });
});
