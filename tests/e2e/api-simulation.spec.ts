import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';
import { ERREURS, EXEMPLE, REPONSE } from '@/lib/parcours/api';
import { CHAMPS, CONTRAT } from '../parcours/api/contrat';

const ADRESSE = '/api/v1/simulations';
const ANNEE = '2025-2026';
const ENTIERE = {
  annee: ANNEE,
  ressources: { revenuBrutGlobal: 33_000 },
  charges: { pointsDeCharge: 5 },
  age: { dateNaissance: '2006-05-04' },
  etudes: { anneeEtude: 'licence_2', etablissement: 'public' },
  nationalite: { nationalite: 'FR' },
  droits: { droitDemande: 3, creditsValides: 60, droitsUtilisesLicence: 3 },
  complements: { mentionTB: true },
  calendrier: {
    ...{ depotDSE: '2025-04-20', piecesCompletes: '2025-05-02' },
    ...{ dateNotification: '2025-07-10', dateRecours: '2025-08-01' },
  },
};

const simuler = (request: APIRequestContext, data: unknown): Promise<APIResponse> =>
  request.post(ADRESSE, { data: JSON.stringify(data), headers: { 'content-type': 'application/json' } });

async function refuse(reponse: APIResponse, statut: number): Promise<readonly string[]> {
  expect(reponse.status()).toBe(statut);
  return ERREURS.parse(await reponse.json()).erreurs.map(({ champ }) => champ);
}

test('la demande du contrat reçoit la réponse du contrat, tous champs compris', async ({ request }) => {
  const reponse = await simuler(request, ENTIERE);
  expect(reponse.status()).toBe(200);
  expect(reponse.headers()['content-type']).toMatch(/^application\/json/);
  const corps = await reponse.json();
  expect(REPONSE.strict().parse(corps)).toEqual(corps);
  expect(corps).toMatchObject({
    annee: ANNEE,
    bareme: { statut: 'publie', anneeRevenus: 2023 },
    ...{ resultat: 'eligible', boursier: true, echelon: '1', pointsDeCharge: 5, ressourcesRetenues: 33_000 },
    ...{ montantAnnuel: 2_163, mensualite: 216.3, nombreMensualites: 10, ressourcesPropresSeules: false },
    conditions: { age: 'remplie', etudes: 'remplie', nationalite: 'remplie', droits: 'remplie' },
    droits: { restantsApresLicence: 4, supplementaires: 0 },
    complements: {
      aideMerite: 900,
      aideMobiliteInternationale: { eligible: false, mensualite: 400, total: 0 },
      ...{ aideMobiliteMaster: 0, aideMobiliteParcoursup: 0, asapPlafond: 3_071, asapPlafondAnnuel: 6_142 },
    },
    calendrier: {
      ...{ recevable: true, dansLaCampagne: true, premierMoisPaye: '2025-09', retroactif: true },
      recoursDansLeDelai: true,
    },
    ...{ motifs: [], faitsManquants: [] },
    seuils: {
      superieur: { echelon: '2', revenuMaximum: 29_998 },
      inferieur: { echelon: '0bis', revenuMaximum: 54_569 },
    },
  });
});

for (const [groupe, champs] of Object.entries(CONTRAT)) {
  test(`${groupe} : chaque champ prend ses valeurs et refuse les autres`, async ({ request }) => {
    for (const { champ, valeurs } of champs) {
      for (const valeur of valeurs) {
        const reponse = await simuler(request, { annee: ANNEE, [groupe]: { [champ]: valeur } });
        expect(reponse.status(), `${groupe}.${champ} = ${valeur}`).toBe(200);
        REPONSE.strict().parse(await reponse.json());
      }
      for (const valeur of [null, [], {}, 'autre chose', -0.5]) {
        const reponse = await simuler(request, { annee: ANNEE, [groupe]: { [champ]: valeur } });
        expect(await refuse(reponse, 400)).toEqual([`${groupe}.${champ}`]);
      }
    }
    const inconnu = await simuler(request, { annee: ANNEE, [groupe]: { champInconnu: 1 } });
    expect(await refuse(inconnu, 400)).toEqual([`${groupe}.champInconnu`]);
  });
}

test('un groupe absent n’arrête pas l’échelon', async ({ request }) => {
  const { ressources, charges } = ENTIERE;
  const reponse = await simuler(request, { annee: ANNEE, ressources, charges });
  expect(await reponse.json()).toMatchObject({
    ...{ resultat: 'indetermine', echelon: '1', montantAnnuel: 2_163 },
    conditions: { age: 'indeterminee', etudes: 'indeterminee' },
    droits: { restantsApresLicence: null, supplementaires: null },
  });
});

test('les erreurs du contrat : contradictions, année inconnue, corps trop gros', async ({ request }) => {
  const deux = { ...ENTIERE, ressources: { revenuBrutGlobal: 1, parents: 'maries' } };
  expect(await refuse(await simuler(request, deux), 400)).toEqual(['ressources']);
  const points = { ...ENTIERE, charges: { pointsDeCharge: 1, autresEnfants: 1 } };
  expect(await refuse(await simuler(request, points), 400)).toEqual(['charges']);

  const inconnue = await simuler(request, { ...ENTIERE, annee: '1999-2000' });
  expect(await refuse(inconnue, 404)).toEqual(['annee']);
  expect(await inconnue.text()).toContain('2012-2013');

  const gros = JSON.stringify(ENTIERE) + ' '.repeat(33_000);
  const trop = await request.post(ADRESSE, { data: gros, headers: { 'content-type': 'application/json' } });
  expect(await refuse(trop, 413)).toEqual(['corps']);
});

test('un autre site peut appeler, sans cookie ni en-tête à lui', async ({ request }) => {
  const origin = 'https://ecole.exemple';
  const prevol = await request.fetch(ADRESSE, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect(prevol.status()).toBe(204);
  expect(prevol.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST, OPTIONS',
  });
  for (const reponse of [await simuler(request, ENTIERE), await simuler(request, {})]) {
    expect(reponse.headers()['access-control-allow-origin']).toBe('*');
    expect(reponse.headers()['cache-control']).toBe('no-store');
    expect(reponse.headers()['set-cookie']).toBeUndefined();
  }
});

test('les barèmes et la description se lisent et se gardent', async ({ request }) => {
  for (const chemin of ['/api/v1/baremes', `/api/v1/baremes/${ANNEE}`, '/api/v1/openapi.json']) {
    const reponse = await request.get(chemin);
    expect(reponse.status()).toBe(200);
    const { etag = '', 'cache-control': garde } = reponse.headers();
    expect(garde).toBe('public, max-age=3600');
    const suivante = await request.get(chemin, { headers: { 'if-none-match': etag } });
    expect(suivante.status(), chemin).toBe(304);
    expect((await request.head(chemin)).status()).toBe(200);
  }
  expect((await request.get('/api/v1/baremes/1999-2000')).status()).toBe(404);
});

test('la description cite chaque champ, et son exemple reçoit la réponse qu’elle montre', async ({
  request,
}) => {
  const { components, paths } = await (await request.get('/api/v1/openapi.json')).json();
  for (const { groupe, champ } of CHAMPS)
    expect(components.schemas.Demande.properties[groupe].properties, champ).toHaveProperty(champ);
  const exemple = await (await simuler(request, EXEMPLE)).json();
  const { post } = paths[ADRESSE];
  expect(post.responses['200'].content['application/json'].example).toEqual(exemple);
});
