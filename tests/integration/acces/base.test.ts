import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base, estDoublon, lignes, pool, transaction } from '@/lib/server/base';
import { inscrire } from '../compte/outillage';

const cle = () => ({ cle: randomUUID(), fenetre: new Date(0) });

describe('la base', () => {
  it('reconnaît un doublon, et lui seul', async () => {
    const data = cle();
    await base().limite.create({ data });
    const doublon = await base()
      .limite.create({ data })
      .catch((e: unknown) => e);
    expect(estDoublon(doublon)).toBe(true);
    expect(estDoublon(new Error('autre chose'))).toBe(false);
    expect(estDoublon(null)).toBe(false);
  });

  it('rejoue les deux transactions qui se bloquent l’une l’autre', async () => {
    const [a, b] = [await inscrire(), await inscrire()];
    let essais = 0;
    const croiser = (premier: string, second: string) =>
      transaction(async (tx) => {
        essais++;
        const grandir = (id: string) =>
          tx.personne.update({ where: { id }, data: { versionSession: { increment: 1 } } });
        await grandir(premier);
        await new Promise((suite) => setTimeout(suite, 150));
        await grandir(second);
      });
    await Promise.all([croiser(a.id, b.id), croiser(b.id, a.id)]);
    const apres = await base().personne.findMany({ where: { id: { in: [a.id, b.id] } } });
    expect(apres.map(({ versionSession }) => versionSession)).toEqual([2, 2]);
    expect(essais).toBeGreaterThan(2);
  });

  it('ne rejoue pas une erreur de la commande', async () => {
    let essais = 0;
    const commande = transaction(async () => {
      essais++;
      throw new Error('refusé');
    });
    await expect(commande).rejects.toThrow('refusé');
    expect(essais).toBe(1);
  });

  it('se reconnecte quand le serveur a coupé ses connexions', async () => {
    await base().limite.count();
    // Only ours: the other test files share the server.
    const { rows } = await pool().query<{ pid: number }>('select pg_backend_pid() as pid');
    await pool()
      .query('select pg_terminate_backend($1)', [rows[0]?.pid])
      .catch(() => undefined);
    await new Promise((suite) => setTimeout(suite, 100));
    const [ligne] = await lignes<{ un: number }>('un', 'select 1 as un', []);
    expect(ligne?.un).toBe(1);
    expect(await base().limite.count()).toBeGreaterThanOrEqual(0);
  });
});
