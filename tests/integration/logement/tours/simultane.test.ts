import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { prevenirDuTour, prevenirLesTours } from '@/lib/server/logement/tours/commandes/prevenir';
import { lancer as lancerAilleurs } from '../../reevaluation/lancer';
import {
  audit,
  baseDuFichier,
  courrielsEnAttente,
  type Inscrite,
  inscrire,
  lancer,
  nouvelleFiche,
  publier,
  valider,
} from './outillage';

baseDuFichier();

const NOMBRE = 40;
const CHAMBRES = 15;
let gens: readonly Inscrite[] = [];
const SCRIPT = 'tests/integration/logement/tours/processus.ts';

/** The same in another process, killed (-9) so long after its n-th step. */
const ailleurs = (demande: object, coup: { page: number; apresMs: number } | null = null) =>
  lancerAilleurs(SCRIPT, [JSON.stringify(demande)], coup);

const compter = async () => ({
  tours: await base().tourLogement.count(),
  rangs: await base().rangDuTour.count(),
  propositions: await base().proposition.count(),
  courriels: await courrielsEnAttente(),
});

beforeAll(async () => {
  const fiche = await nouvelleFiche(CHAMBRES);
  const inscrites: Inscrite[] = [];
  for (let i = 0; i < NOMBRE; i++) inscrites.push(await inscrire(1_000 * (i % 7), [fiche]));
  gens = inscrites;
}, 120_000);

describe('un tour qu’on tue', () => {
  it('au milieu de l’écriture, n’a rien fait', async () => {
    const tue = lancer(1, {
      surEtape: (etape) => {
        if (etape === 'ecriture') throw new Error('panne');
      },
    });
    await expect(tue).rejects.toThrow('panne');
    expect(await compter()).toMatchObject({ tours: 0, rangs: 0 });
    expect(await base().gesteDeTour.count()).toBe(0);
  });

  it('par un kill -9, n’a rien fait ou tout, et redemandé il finit', async () => {
    for (let coup = 0; coup < 3; coup++) {
      await ailleurs({ numero: 1, geste: 'lancer' }, { page: 1 + coup, apresMs: Math.random() * 8 });
      const { tours, rangs } = await compter();
      expect(rangs).toBe(tours * NOMBRE);
    }
    const { code, lignes } = await ailleurs({ numero: 1, geste: 'lancer' });
    expect(code).toBe(0);
    expect(['accepte', 'deja_calcule']).toContain(lignes.at(-1));
    expect(await compter()).toMatchObject({ tours: 1, rangs: NOMBRE, propositions: 0 });
  }, 120_000);

  it('pendant la publication ou les courriels, se reprend : une proposition et un courriel chacun', async () => {
    for (const coup of [
      { page: 1, apresMs: 15 },
      { page: 2, apresMs: 10 },
      { page: 2, apresMs: 40 },
    ]) {
      await ailleurs({ numero: 1, geste: 'publier', lot: 3 }, coup);
      expect([0, CHAMBRES]).toContain((await compter()).propositions);
    }
    const fin = await publier(1);
    expect(fin === 'deja_publie' || typeof fin !== 'string').toBe(true);
    await prevenirLesTours();
    expect(await compter()).toMatchObject({ propositions: CHAMBRES, courriels: NOMBRE });
    for (const qui of gens) expect((await audit(qui)).fidele).toBe(true);
  }, 120_000);

  it('redemandés, les courriels ne partent pas deux fois', async () => {
    const { id, prevenues } = await base().tourLogement.findFirstOrThrow();
    expect(prevenues).toBe(NOMBRE);
    expect(await prevenirDuTour(id)).toBe(0);
    expect(await courrielsEnAttente()).toBe(NOMBRE);
  });
});

describe('deux à la fois', () => {
  it('le même tour lancé dix fois n’a lieu qu’une', async () => {
    for (const qui of gens.slice(0, 20)) await valider(qui, 2);
    const dits = await Promise.all(Array.from({ length: 10 }, () => lancer(2)));
    expect(dits.filter((dit) => typeof dit !== 'string')).toHaveLength(1);
    for (const dit of dits)
      if (typeof dit === 'string') expect(['deja_calcule', 'deja_en_cours']).toContain(dit);
    expect(await compter()).toMatchObject({ tours: 2, rangs: NOMBRE + 20 });
  });

  it('publié cinq fois, propose une fois', async () => {
    const dits = await Promise.all(Array.from({ length: 5 }, () => publier(2)));
    expect(dits.filter((dit) => typeof dit !== 'string')).toHaveLength(1);
    const vivantes = await base().proposition.count({ where: { etat: 'proposee' } });
    expect(vivantes).toBeLessThanOrEqual(CHAMBRES);
    for (const qui of gens.slice(0, 20)) expect((await audit(qui)).fidele).toBe(true);
  });

  it('deux qui écrivent les courriels en même temps en écrivent un chacun', async () => {
    const { id } = await base().tourLogement.findFirstOrThrow({ where: { numero: 2 } });
    await Promise.all([prevenirDuTour(id, 3), prevenirDuTour(id, 4), prevenirDuTour(id, 7)]);
    await prevenirDuTour(id);
    expect((await base().tourLogement.findUniqueOrThrow({ where: { id } })).prevenues).toBe(20);
    // What nobody paid since the first round went back before the second, and was told too.
    expect(await courrielsEnAttente()).toBe(NOMBRE + 20 + CHAMBRES);
  });
});
