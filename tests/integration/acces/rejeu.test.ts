import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base, estDoublon, type Tx, transaction } from '@/lib/server/base';
import { nouvelEmail } from '../compte/outillage';

async function personne(): Promise<string> {
  const data = { motDePasse: 'x', prenom: 'Lina', nom: 'Martin', dateNaissance: new Date(0) };
  return (await base().personne.create({ data: { ...data, email: nouvelEmail() } })).id;
}

const versionDe = async (id: string) =>
  (await base().personne.findUniqueOrThrow({ where: { id } })).versionSession;

type Ecrire = (tx: Tx, id: string) => Promise<unknown>;

/** The ways our commands write and lock: each must be replayed when the base chooses it as a victim. */
const MANIERES: readonly (readonly [string, Ecrire])[] = [
  [
    'par le modèle',
    (tx, id) => tx.personne.update({ where: { id }, data: { versionSession: { increment: 1 } } }),
  ],
  [
    'par une requête écrite',
    (tx, id) =>
      tx.$executeRaw`UPDATE "Personne" SET "versionSession" = "versionSession" + 1 WHERE id = ${id}::uuid`,
  ],
  [
    'par un verrou de lecture',
    async (tx, id) => {
      await tx.$queryRawUnsafe('SELECT id FROM "Personne" WHERE id = $1::uuid FOR UPDATE', id);
      await tx.personne.update({ where: { id }, data: { versionSession: { increment: 1 } } });
    },
  ],
];

/** Nobody goes on before both have taken their first row, once. */
function rendezVous(nombre: number): () => Promise<void> {
  let presents = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  return () => {
    presents++;
    if (presents >= nombre) resolve();
    return promise;
  };
}

describe('deux transactions qui se bloquent l’une l’autre', () => {
  it.each(MANIERES)('aboutissent toutes les deux : %s', async (_, ecrire) => {
    const [a, b] = [await personne(), await personne()];
    const attendre = rendezVous(2);
    let essais = 0;
    const croiser = (premier: string, second: string) =>
      transaction(async (tx) => {
        essais++;
        await ecrire(tx, premier);
        await attendre();
        await ecrire(tx, second);
      });
    await Promise.all([croiser(a, b), croiser(b, a)]);
    expect([await versionDe(a), await versionDe(b)]).toEqual([2, 2]);
    expect(essais).toBe(3);
  });
});

describe('une transaction que la base refuse de mettre en série', () => {
  const lever = (code: string) => (tx: Tx) =>
    tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'refus' USING ERRCODE = '${code}'; END $$`);

  async function essayer(code: string, echecs: number): Promise<{ essais: number; reussie: boolean }> {
    let essais = 0;
    const reussie = await transaction(async (tx) => {
      essais++;
      if (essais <= echecs) await lever(code)(tx);
      return true;
    }).catch(() => false);
    return { essais, reussie };
  }

  it.each([
    ['40001', 1, { essais: 2, reussie: true }],
    ['40P01', 2, { essais: 3, reussie: true }],
    ['40001', 9, { essais: 3, reussie: false }],
    ['23514', 1, { essais: 1, reussie: false }],
    ['P0001', 1, { essais: 1, reussie: false }],
  ])('code %s, %i fois', async (code, echecs, attendu) => {
    expect(await essayer(code, echecs)).toEqual(attendu);
  });

  it('ne laisse rien des essais perdus', async () => {
    const id = await personne();
    let essais = 0;
    await transaction(async (tx) => {
      await tx.personne.update({ where: { id }, data: { versionSession: { increment: 1 } } });
      if (++essais < 3) await lever('40001')(tx);
    });
    expect(await versionDe(id)).toBe(1);
  });
});

describe('un doublon', () => {
  it('se reconnaît aussi à l’intérieur d’une transaction', async () => {
    const email = nouvelEmail();
    const data = { email, motDePasse: 'x', prenom: 'L', nom: 'M', dateNaissance: new Date(0) };
    const creer = () => transaction((tx) => tx.personne.create({ data: { ...data, id: randomUUID() } }));
    await creer();
    const erreur = await creer().catch((e: unknown) => e);
    expect(estDoublon(erreur)).toBe(true);
  });
});
