import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { mediane, mener } from '@/scripts/bench/cvec/mener';
import { reglerNu } from '@/scripts/bench/cvec/nue';
import { compterIncompletes, ouvrirDes, peupler } from '@/scripts/bench/cvec/peupler';
import { jugerCommandes, jugerServeur } from '@/scripts/bench/cvec/verdict';
import { audit, payee, preparer } from './outillage';

let client: pg.Client;
let bassin: pg.Pool;
beforeAll(async () => {
  await preparer();
  const connectionString = process.env.DATABASE_URL;
  client = new pg.Client({ connectionString });
  bassin = new pg.Pool({ connectionString, max: 2 });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await bassin.end();
});

/** How many rows of each table hang on the contribution of a student. */
async function laisse({ personneId }: { readonly personneId: string }) {
  const { id, version, etat } = await base().cvec.findFirstOrThrow({ where: { personneId } });
  const tentatives = await base().tentative.findMany({ where: { cvecId: id } });
  const ordres = tentatives.map((t) => t.id.replaceAll('-', ''));
  return {
    ...{ version, etat, tentatives: tentatives.map((t) => t.etat) },
    evenements: await base().evenementCvec.count({ where: { cvecId: id } }),
    attestations: await base().attestation.count({ where: { cvecId: id } }),
    ecritures: await base().ecriture.count({ where: { cvecId: id } }),
    bruts: await base().retourBrut.count({ where: { ordre: { in: ordres } } }),
  };
}

describe('le banc de la CVEC', () => {
  it('compare ce qui écrit les mêmes lignes : la transaction nue n’en écrit ni plus ni moins', async () => {
    const [nue] = await ouvrirDes(client, 1);
    await reglerNu(bassin, nue ?? '');
    expect(await laisse({ personneId: nue ?? '' })).toEqual(await laisse(await payee()));
    expect(await compterIncompletes(client)).toBe(0);
    await base().attestation.updateMany({ where: { personneId: nue ?? '' }, data: { tentativeId: null } });
    expect(await compterIncompletes(client)).toBe(1);
  });

  it('et la transaction nue qui échoue n’écrit rien', async () => {
    const [nue] = await ouvrirDes(client, 1);
    const personneId = nue ?? '';
    await base().cvec.updateMany({ where: { personneId }, data: { version: 2 } });
    await client.query(`INSERT INTO "EvenementCvec" ("cvecId", rang, type, donnees, acteur, "survenuLe")
      SELECT id, 2, 'crous_change', '{}', 'etudiant', now() FROM "Cvec" WHERE "personneId" = '${personneId}'`);
    await expect(reglerNu(bassin, personneId)).rejects.toThrow(/EvenementCvec/);
    expect(await laisse({ personneId })).toMatchObject({
      etat: 'a_choisir',
      tentatives: [],
      attestations: 0,
    });
  });

  it('remplit la base de contributions entières, que leur journal redonne', async () => {
    await peupler(client, 30);
    const peuplees = await base().personne.findMany({
      where: { email: { in: [1, 15, 30].map((i) => `essai-${i}@exemple.fr`) } },
      select: { id: true },
    });
    expect(peuplees).toHaveLength(3);
    for (const { id } of peuplees) {
      const { fidele, solde, vivantes, payees } = await audit({ personneId: id });
      expect([fidele, solde, vivantes, payees]).toEqual([true, 0, 1, 1]);
    }
  });

  it('règle pour chacune, une fois, et prend le temps du plus lent', async () => {
    const vues: string[] = [];
    const personnes = Array.from({ length: 30 }, (_, i) => `${i}`);
    const { parSeconde, p99 } = await mener(personnes, async (personne) => {
      vues.push(personne);
      await new Promise((fini) => setTimeout(fini, personne === '7' ? 60 : 1));
    });
    expect(vues.sort()).toEqual([...personnes].sort());
    expect(parSeconde).toBeGreaterThan(0);
    expect(p99).toBeGreaterThan(50);
    expect(mediane([5, 1, 9])).toBe(5);
    await expect(mener(['1'], () => Promise.reject(new Error('raté')))).rejects.toThrow('raté');
  });
});

const courses = (...parSecondes: readonly number[]) =>
  parSecondes.map((parSeconde) => ({ parSeconde, p99: 10 }));

describe('le verdict du banc', () => {
  it.each([
    ['tient tout', [100, 40, 31], true],
    ['voit des commandes lentes', [100, 39, 39], false],
    ['voit une base pleine qui ralentit', [100, 50, 38], false],
  ] as const)('%s', (_quoi, [nue, commandes, pleine], attendu) => {
    const dits: string[] = [];
    const toutes = { nue: courses(nue), commandes: courses(commandes), pleine: courses(pleine) };
    expect(jugerCommandes(toutes, 1, (ligne) => void dits.push(ligne))).toBe(attendu);
    expect(dits).toHaveLength(4);
    expect(dits.join(' ').includes('✗')).toBe(!attendu);
  });

  it('compare ce qui a couru ensemble : une machine lente le temps d’un tour ne change rien', () => {
    const dits: string[] = [];
    const toutes = {
      nue: courses(1_000, 200, 1_000, 1_000, 200),
      commandes: courses(500, 100, 100, 500, 100),
      pleine: courses(450, 90, 90, 450, 90),
    };
    expect(jugerCommandes(toutes, 1, (ligne) => void dits.push(ligne))).toBe(true);
    expect(dits[1]).toContain('1000/s');
    expect(dits[2]).toMatch(/100\/s.* 0\.50 /);
    expect(dits[3]).toMatch(/ 1\.11 /);
  });

  it.each([
    [10, true],
    [9, false],
  ])('sur cent nues, %i par HTTP : %s', (parSeconde, attendu) => {
    const dits: string[] = [];
    const toutes = { nue: courses(100), http: courses(parSeconde) };
    expect(jugerServeur(toutes, 2.5, (ligne) => void dits.push(ligne))).toBe(attendu);
    expect(dits[0]).toContain('2.5');
  });

  it('ne tient rien de ce qui n’a pas couru', () => {
    expect(jugerServeur({ nue: [], http: courses(50) }, 1, () => undefined)).toBe(false);
    expect(jugerCommandes({ nue: [], commandes: [], pleine: [] }, 1, () => undefined)).toBe(false);
  });
});
