import http from 'node:http';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { ERREURS, REPONSE } from '@/lib/parcours/api';
import { CHAMPS } from '../parcours/api/contrat';

const ADRESSE = '/api/v1/simulations';
const JSON_UTF8 = { 'content-type': 'application/json' };

interface Reponse {
  readonly statut: number;
  readonly texte: string;
}

/** An outside client that may send anything: bytes, in pieces, with the headers it likes. */
function poster(
  base: string | undefined,
  morceaux: readonly (string | Uint8Array)[],
  entetes: http.OutgoingHttpHeaders = JSON_UTF8,
): Promise<Reponse> {
  return new Promise((resolve, reject) => {
    const requete = http.request(new URL(ADRESSE, base), { method: 'POST', headers: entetes }, (reponse) => {
      const recus: Buffer[] = [];
      reponse.on('data', (morceau) => recus.push(morceau));
      reponse.on('end', () =>
        resolve({ statut: reponse.statusCode ?? 0, texte: Buffer.concat(recus).toString() }),
      );
    });
    requete.on('error', reject);
    for (const morceau of morceaux) requete.write(morceau);
    requete.end();
  });
}

/** Whatever was sent, the answer is one of the contract's, and it is whole. */
function examiner({ statut, texte }: Reponse): void {
  expect([200, 400, 404, 413, 429]).toContain(statut);
  const corps: unknown = JSON.parse(texte);
  if (statut === 200) REPONSE.strict().parse(corps);
  else expect(ERREURS.parse(corps).erreurs.length).toBeGreaterThan(0);
}

const VALEUR = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(1e308, -1e308, 9_007_199_254_740_992, 5e-324, -0, '2025-02-30', '9999-12-31'),
  fc.constantFrom(...CHAMPS.flatMap(({ valeurs }) => valeurs)),
);

const DEMANDE = fc
  .dictionary(
    fc.constantFrom(...new Set(CHAMPS.map(({ groupe }) => groupe)), '__proto__', 'constructor'),
    fc.oneof(
      {
        arbitrary: fc.dictionary(fc.constantFrom(...new Set(CHAMPS.map(({ champ }) => champ))), VALEUR),
        weight: 5,
      },
      { arbitrary: VALEUR, weight: 1 },
    ),
  )
  .map((groupes) => JSON.stringify({ annee: '2025-2026', ...groupes }));

test.describe('aucune entrée ne donne une erreur du serveur', () => {
  test('du JSON au hasard, aux noms du contrat', async ({ baseURL }) => {
    const essai = async (corps: string) => examiner(await poster(baseURL, [corps]));
    await fc.assert(fc.asyncProperty(DEMANDE, essai), { numRuns: 200 });
    await fc.assert(fc.asyncProperty(fc.json({ maxDepth: 4 }), essai), { numRuns: 100 });
  });

  test('des octets au hasard', async ({ baseURL }) => {
    const octets = fc.uint8Array({ minLength: 1, maxLength: 400 });
    const essai = async (corps: Uint8Array) => examiner(await poster(baseURL, [corps]));
    await fc.assert(fc.asyncProperty(octets, essai), { numRuns: 100 });
  });

  const A = '"annee":"2025-2026"';
  const HOSTILES: Readonly<Record<string, string>> = {
    'seize mille tableaux': `${'['.repeat(16_000)}${']'.repeat(16_000)}`,
    'cinq mille objets': `{${A},"age":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
    'un tableau jamais fermé': '['.repeat(30_000),
    'un nombre infini': `{${A},"ressources":{"revenuBrutGlobal":1e999}}`,
    'trente mille chiffres': `{${A},"ressources":{"revenuBrutGlobal":${'9'.repeat(30_000)}}}`,
    'une distance de 1e308': `{${A},"charges":{"distanceKm":1e308}}`,
    'des points en million de milliards': `{${A},"charges":{"pointsDeCharge":9007199254740991}}`,
    NaN: `{${A},"charges":{"distanceKm":NaN}}`,
    'un prototype': `{${A},"__proto__":{"annee":"2024-2025"},"age":{"constructor":{"prototype":{}}}}`,
    'une clé deux fois': `{${A},"annee":"2024-2025"}`,
    'deux mille champs inconnus': `{${A},${Array.from({ length: 2_000 }, (_, i) => `"x${i}":1`).join()}}`,
    'un demi-caractère': `{${A},"age":{"dateNaissance":"\\ud800"}}`,
    'un caractère nul': `{${A},"\\u0000":"\\u0000"}`,
    'une année piégée': '{"annee":"__proto__"}',
    rien: '',
    null: 'null',
  };
  for (const [nom, corps] of Object.entries(HOSTILES)) {
    test(nom, async ({ baseURL }) => {
      const reponse = await poster(baseURL, [corps]);
      examiner(reponse);
      expect(reponse.texte.length).toBeLessThan(20_000);
    });
  }

  test('les adresses et les méthodes qui n’existent pas', async ({ request }) => {
    for (const chemin of [
      'baremes/%00',
      'baremes/%E0%A4%A',
      'baremes/..%2f..',
      'baremes/__proto__',
      'nulle',
    ]) {
      expect([400, 404], chemin).toContain((await request.get(`/api/v1/${chemin}`)).status());
    }
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'])
      expect((await request.fetch(ADRESSE, { method })).status(), method).toBe(405);
  });
});

test.describe('le corps', () => {
  test('est compté à l’arrivée, qu’il annonce sa taille ou non', async ({ baseURL }) => {
    const kilo = ' '.repeat(1_000);
    const parMorceaux = { ...JSON_UTF8, 'transfer-encoding': 'chunked' };
    expect((await poster(baseURL, Array(40).fill(kilo), parMorceaux)).statut).toBe(413);
    expect((await poster(baseURL, [kilo.repeat(40)])).statut).toBe(413);
    expect((await poster(baseURL, [kilo.repeat(900)])).statut).toBe(413);
    expect((await poster(baseURL, ['{"annee":', '"2025-2026"}'], parMorceaux)).statut).toBe(200);
  });

  test('doit être du JSON en UTF-8, et le dire', async ({ baseURL }) => {
    const demande = '{"annee":"2025-2026"}';
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16'])
      expect((await poster(baseURL, [demande], { 'content-type': type })).statut, type).toBe(400);
    expect((await poster(baseURL, [demande], {})).statut).toBe(400);
    expect((await poster(baseURL, [demande], { ...JSON_UTF8, 'content-encoding': 'gzip' })).statut).toBe(400);
    expect((await poster(baseURL, [new Uint8Array([0x22, 0xff, 0x22])])).statut).toBe(400);
  });

  test('abandonné en route ne gêne pas les suivants', async ({ baseURL }) => {
    await new Promise<void>((resolve) => {
      const entetes = { ...JSON_UTF8, 'content-length': 1_000 };
      const requete = http.request(new URL(ADRESSE, baseURL), { method: 'POST', headers: entetes });
      requete.on('error', () => resolve());
      requete.write('{"annee":');
      setTimeout(() => requete.destroy(new Error('parti')), 50);
    });
    expect((await poster(baseURL, ['{"annee":"2025-2026"}'])).statut).toBe(200);
  });
});
