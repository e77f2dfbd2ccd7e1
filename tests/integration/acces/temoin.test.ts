import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { horloge, simulerDate } from '@/lib/server/acces/horloge';
import { lireJeton, signerJeton } from '@/lib/server/acces/jetons';
import { lirePageOuverte, ouvrirPage } from '@/lib/server/acces/page-ouverte';
import { base, lignes, pool } from '@/lib/server/base';
import { resumerCvec } from '@/lib/server/cvec/requetes/resumer-cvec';
import type { Temoin } from '@/lib/server/temoin';
import { inscrire } from '../compte/outillage';

vi.mock('next/headers', () => import('./navigateur'));

const HEURE_MS = 3_600_000;
const temoins = new AsyncLocalStorage<Temoin>();

beforeEach(() => void Object.assign(globalThis, { __temoins: temoins }));
afterEach(() => void Reflect.deleteProperty(globalThis, '__temoins'));

/** Runs under a witness, and tells what it was told. */
async function sousTemoin(faire: () => unknown) {
  const dit = {
    lectures: [] as { empreinte: string; relire: () => Promise<string> }[],
    neufs: [] as { mots: readonly string[]; refaire: () => readonly string[] }[],
    fins: [] as number[],
    perdu: false,
  };
  await temoins.run(
    {
      lu: (empreinte, relire) => void dit.lectures.push({ empreinte, relire }),
      neuf: (mots, refaire) => void dit.neufs.push({ mots, refaire }),
      jusqua: (instant) => void dit.fins.push(instant),
      perdre: () => {
        dit.perdu = true;
      },
    },
    async () => faire(),
  );
  return dit;
}

const PRENOM = 'SELECT prenom FROM "Personne" WHERE id = $1::uuid';

describe('une lecture de la base', () => {
  it('se redemande, et dit si elle donnerait autre chose', async () => {
    const { id } = await inscrire();
    const { lectures, perdu } = await sousTemoin(() => lignes('temoin_prenom', PRENOM, [id]));
    expect(lectures).toHaveLength(1);
    expect(await lectures[0]?.relire()).toBe(lectures[0]?.empreinte);
    await base().personne.update({ where: { id }, data: { prenom: 'Autre' } });
    expect(await lectures[0]?.relire()).not.toBe(lectures[0]?.empreinte);
    expect(perdu).toBe(false);
  });

  it.each([
    ['en passant par Prisma', () => base().personne.count()],
    ['sur une connexion à elle', () => pool().query('select 1')],
    ['qui écrit', () => lignes('temoin_ecrit', 'UPDATE "Personne" SET prenom = prenom WHERE false', [])],
    ['qui échoue', () => lignes('temoin_echoue', 'SELECT 1 / $1::int', [0]).catch(() => undefined)],
  ])('%s ne laisse pas garder la page', async (_, faire) => {
    expect((await sousTemoin(faire)).perdu).toBe(true);
  });
});

describe('l’heure', () => {
  it('du jour vaut jusqu’à la fin de l’heure, et pas plus', async () => {
    const { fins } = await sousTemoin(async () => (await horloge()).aujourdhui());
    expect(fins).toHaveLength(1);
    expect((fins[0] ?? 1) % HEURE_MS).toBe(0);
    expect(fins[0]).toBeGreaterThan(Date.now());
    expect(fins[0]).toBeLessThanOrEqual(Date.now() + HEURE_MS);
  });

  it('de l’instant vaut dix secondes', async () => {
    const { fins } = await sousTemoin(async () => (await horloge()).maintenant());
    expect(fins).toHaveLength(1);
    expect(fins[0]).toBeLessThanOrEqual(Date.now() + 10_000);
  });

  it('simulée n’est pas plus longue', async () => {
    await simulerDate('2026-05-01');
    const { fins } = await sousTemoin(async () => {
      const cadran = await horloge();
      expect(cadran.aujourdhui()).toBe('2026-05-01');
      cadran.maintenant();
    });
    expect(fins).toHaveLength(2);
  });
});

describe('un jeton', () => {
  it('dit quand il cesse de valoir', async () => {
    const jeton = signerJeton('session', { sub: 'x' }, 60);
    const { fins } = await sousTemoin(() => lireJeton('session', jeton));
    expect(fins).toEqual([(lireJeton('session', jeton)?.exp as number) * 1000]);
  });

  it('de page est refait pour chaque vue, à la même personne', async () => {
    const { neufs } = await sousTemoin(() => ouvrirPage('emma'));
    const [onglet, jeton] = neufs[0]?.refaire() ?? [];
    expect(neufs[0]?.mots).toHaveLength(2);
    expect(neufs[0]?.mots).not.toContain(onglet);
    expect(neufs[0]?.mots).not.toContain(jeton);
    expect(lirePageOuverte(jeton ?? '')).toEqual({ personne: 'emma', onglet });
  });
});

it('une CVEC où rien ne court n’a pas besoin de l’instant', async () => {
  const { id } = await inscrire();
  const cadran = await horloge();
  const { fins, lectures } = await sousTemoin(() => resumerCvec(id, '2026-2027', cadran));
  expect(fins).toEqual([]);
  expect(lectures).toHaveLength(1);
});
