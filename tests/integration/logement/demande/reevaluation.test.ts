import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, fermerBase, transaction } from '@/lib/server/base';
import { apresReevaluation } from '@/lib/server/logement/demande';
import { preparerTaches } from '@/lib/server/taches';
import { ANNEE, audit, type Demandeuse, demandeuse, situationDe } from './outillage';

beforeAll(() => preparerTaches());
afterAll(() => fermerBase());

const dossierDe = async ({ personneId }: Pick<Demandeuse, 'personneId'>, campagne = ANNEE) =>
  (
    await base().dossier.create({
      data: { personneId, campagne, versionParcours: 'essai' },
      select: { id: true },
    })
  ).id;

const reclasser = (...lignes: Parameters<typeof apresReevaluation>[1]) =>
  transaction((tx) => apresReevaluation(tx, lignes));

describe('un barème qui change', () => {
  it('reclasse la demande de logement du même dossier, et son journal n’en dit rien', async () => {
    const qui = await demandeuse();
    const dossierId = await dossierDe(qui);
    expect(await reclasser({ dossierId, rbg: 20_000, points: 4 })).toBe(1);
    expect(await situationDe(qui)).toMatchObject({ rbg: 20_000, points: 4, version: 1 });
    expect(await audit(qui)).toMatchObject({ fidele: true, types: ['demande_ouverte'] });
  });

  it('ne réécrit pas ce qui ne change pas', async () => {
    const qui = await demandeuse();
    const dossierId = await dossierDe(qui);
    await reclasser({ dossierId, rbg: 0, points: 0 });
    expect(await reclasser({ dossierId, rbg: 0, points: 0 })).toBe(0);
  });

  it('oublie ce que l’on ne sait plus', async () => {
    const qui = await demandeuse();
    const dossierId = await dossierDe(qui);
    await reclasser({ dossierId, rbg: 9_000, points: 2 });
    expect(await reclasser({ dossierId, rbg: null, points: null })).toBe(1);
    expect(await situationDe(qui)).toMatchObject({ rbg: null, points: null });
  });

  it('ne touche ni une autre année, ni une autre personne, ni qui n’a rien demandé', async () => {
    const [qui, autre] = [await demandeuse(), await demandeuse()];
    const ancien = await dossierDe(qui, '2025-2026');
    expect(await reclasser({ dossierId: ancien, rbg: 5_000, points: 1 })).toBe(0);
    expect(await reclasser({ dossierId: randomUUID(), rbg: 5_000, points: 1 })).toBe(0);
    expect(await situationDe(autre)).toMatchObject({ rbg: null });
    expect(await reclasser()).toBe(0);
  });

  it('en reclasse beaucoup en une fois', async () => {
    const toutes = await Promise.all(Array.from({ length: 12 }, () => demandeuse()));
    const dossiers = await Promise.all(toutes.map((qui) => dossierDe(qui)));
    const faites = await reclasser(
      ...dossiers.map((dossierId, points) => ({ dossierId, rbg: 1_000, points })),
    );
    expect(faites).toBe(12);
    const lues = await Promise.all(toutes.map(situationDe));
    expect(lues.map(({ points }) => points)).toEqual(toutes.map((_, i) => i));
  });
});
