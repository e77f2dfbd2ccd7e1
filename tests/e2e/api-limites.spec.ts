import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ERREURS } from '@/lib/parcours/api';
import { ouvrirPortail, type Portail } from './outillage/portail';

// The limits at their real values, and processes to weigh: a portal of its own, one start for all.
test.describe.configure({ mode: 'serial' });

let portail: Portail;
test.beforeAll(async () => {
  portail = await ouvrirPortail();
  await portail.demarrer();
});
test.afterAll(() => portail.fermer());

const simuler = (corps: string): Promise<Response> =>
  fetch(`${portail.url}/api/v1/simulations`, {
    method: 'POST',
    body: corps,
    headers: { 'content-type': 'application/json' },
  });

/** So many requests, a few at a time; their answers. */
async function enchainer(nombre: number, corps: string): Promise<readonly Response[]> {
  const reponses: Response[] = [];
  const client = async () => {
    while (reponses.length < nombre) {
      const reponse = await simuler(corps);
      await reponse.clone().text();
      reponses.push(reponse);
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  return reponses;
}

const OCTETS_PAR_PAGE = 4_096;

/** Resident memory of the workers, in megabytes. */
const memoire = (): number =>
  portail
    .processus()
    .ouvriers.map((pid) => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * OCTETS_PAR_PAGE)
    .reduce((total, octets) => total + octets / 1_048_576, 0);

test('des centaines de corps hostiles, puis autant encore : la mémoire n’a pas grossi', async () => {
  const champs = `{"annee":"2025-2026",${Array.from({ length: 2_500 }, (_, i) => `"x${i}":1`).join()}}`;
  const assaillir = async () => {
    await enchainer(120, champs);
    await enchainer(150, ' '.repeat(500_000));
    return memoire();
  };
  const [avant, apres] = [await assaillir(), await assaillir()];
  expect(apres - avant).toBeLessThan(100);
});

test('trop de demandes d’une adresse : 429, qui dit combien attendre, puis la porte se rouvre', async () => {
  const reponses = await enchainer(700, '{"annee":"2025-2026"}');
  const refusee = reponses.find(({ status }) => status === 429);
  expect(new Set(reponses.map(({ status }) => status))).toEqual(new Set([200, 429]));
  const attente = Number(refusee?.headers.get('retry-after'));
  expect(attente).toBeGreaterThan(0);
  expect(attente).toBeLessThanOrEqual(120);
  expect(refusee?.headers.get('access-control-allow-origin')).toBe('*');
  expect(ERREURS.parse(await refusee?.json()).erreurs[0]?.champ).toBe('corps');

  const encore = Number((await simuler('{}')).headers.get('retry-after'));
  await new Promise((resolve) => setTimeout(resolve, (encore + 1) * 1_000));
  expect((await simuler('{"annee":"2025-2026"}')).status).toBe(200);
});
