import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copier } from '@/lib/server/logement/tours/copie/ecrire-binaire';
import { lireBinaire } from '@/lib/server/logement/tours/copie/lire-binaire';

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(`CREATE TEMP TABLE essai (n int, u uuid, c smallint, r float8, b boolean, t text, e int[], s smallint[],
    z int, m text[])`);
});
afterAll(() => client.end());

interface Ligne {
  readonly n: number;
  readonly u: string;
  readonly c: number;
  readonly r: number;
  readonly b: boolean;
  readonly t: string;
  readonly e: readonly number[];
  readonly s: readonly number[];
  readonly z: number | null;
}

const court = fc.integer({ min: -32_768, max: 32_767 });
const entier = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
/** PostgreSQL refuses the null character in a text. */
const texte = fc.string({ unit: 'grapheme', maxLength: 40 }).map((t) => t.replaceAll('\0', ''));
const arbitraire: fc.Arbitrary<Ligne> = fc.record({
  ...{ n: entier, u: fc.uuid(), c: court, r: fc.double({ noNaN: true }), b: fc.boolean(), t: texte },
  ...{ e: fc.array(entier, { maxLength: 50 }), s: fc.array(court, { maxLength: 9 }) },
  z: fc.option(entier),
});

const verser = (lignes: readonly Ligne[]) =>
  pipeline(
    Readable.from(
      copier(lignes.length, (e, rang) => {
        const ligne = lignes[rang];
        if (!ligne) throw new Error('ligne absente');
        e.ligne(9);
        e.entier(ligne.n);
        e.octets(Buffer.from(ligne.u.replaceAll('-', ''), 'hex'), 0, 16);
        e.court(ligne.c);
        e.reel(ligne.r);
        e.booleen(ligne.b);
        e.texte(ligne.t);
        e.entiers(ligne.e);
        e.courts(ligne.s);
        e.entier(ligne.z);
      }),
      { objectMode: false },
    ),
    client.query(from('COPY essai (n, u, c, r, b, t, e, s, z) FROM STDIN (FORMAT binary)')),
  );

describe('ce qui est versé dans la base en binaire', () => {
  it('s’y lit tel qu’il a été écrit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraire, { maxLength: 30 }), async (lignes) => {
        await client.query('TRUNCATE essai');
        await verser(lignes);
        const { rows } = await client.query('SELECT n, u, c, r, b, t, e, s, z FROM essai');
        expect(rows).toHaveLength(lignes.length);
        for (const ligne of lignes)
          expect(
            rows.some((lue) => JSON.stringify(lue) === JSON.stringify({ ...ligne, r: ligne.r + 0 })),
          ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('passe la taille d’un bloc, et garde les très longs textes', async () => {
    await client.query('TRUNCATE essai');
    const longue = 'é'.repeat(400_000);
    const ligne = {
      u: '00000000-0000-4000-8000-000000000000',
      c: 1,
      r: 0.1,
      b: true,
      e: [1, 2],
      s: [3],
      z: null,
    };
    const lignes = Array.from({ length: 5_000 }, (_, n) => ({ ...ligne, n, t: n === 7 ? longue : 'x' }));
    await verser(lignes);
    const { rows } = await client.query(
      'SELECT count(*)::int AS n, max(length(t))::int AS t, sum(n)::int AS s FROM essai',
    );
    expect(rows).toEqual([{ n: 5_000, t: 400_000, s: (5_000 * 4_999) / 2 }]);
  });
});

describe('ce que la base envoie en binaire', () => {
  it('se lit ligne à ligne, où que les morceaux soient coupés', async () => {
    await client.query('TRUNCATE essai');
    await client.query(`INSERT INTO essai (n, b, t, e, m) SELECT i, i % 2 = 0, repeat('é', i % 50),
      CASE i % 3 WHEN 0 THEN NULL WHEN 1 THEN '{}'::int[] ELSE ARRAY[i, -i] END, ARRAY['a' || i, 'ville de l’été'] FROM generate_series(1, 3000) i`);
    const lues: unknown[] = [];
    const morceaux = Buffer.concat(
      await client
        .query(to('COPY (SELECT n, b, t, e, m FROM essai ORDER BY n) TO STDOUT (FORMAT binary)'))
        .toArray(),
    );
    const coupe = async function* () {
      for (let i = 0, pas = 1; i < morceaux.length; i += pas, pas = 1 + ((pas * 7) % 1_013))
        yield morceaux.subarray(i, i + pas);
    };
    await lireBinaire(coupe(), (l) => {
      const vers: number[] = [];
      const nombre = l.entiers(3, vers);
      lues.push([
        l.entier(0),
        l.booleen(1),
        l.texte(2).length,
        l.estNul(3),
        vers.slice(0, nombre),
        l.textes(4),
      ]);
    });
    expect(lues).toHaveLength(3_000);
    expect(lues[4]).toEqual([5, false, 5, false, [5, -5], ['a5', 'ville de l’été']]);
    expect(lues[2]).toEqual([3, false, 3, true, [], ['a3', 'ville de l’été']]);
    expect(lues[3]).toEqual([4, true, 4, false, [], ['a4', 'ville de l’été']]);
  });

  it('un COPY vide ne donne aucune ligne', async () => {
    let lues = 0;
    await lireBinaire(
      client.query(to('COPY (SELECT 1 WHERE false) TO STDOUT (FORMAT binary)')),
      () => lues++,
    );
    expect(lues).toBe(0);
  });
});
