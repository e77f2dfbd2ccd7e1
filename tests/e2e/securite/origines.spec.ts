import { expect, test } from '@playwright/test';
import { DSE } from '../outillage/chemins';
import { appelerParFormulaire, appelerParScript } from './outillage/action';
import {
  type Client,
  cachesDe,
  type Entetes,
  ouvrirClient,
  posterChamps,
  type Recue,
} from './outillage/client';
import { type Etudiant, entrer, inscrire, remplirSonDossier } from './outillage/etudiants';
import { actionsServies } from './outillage/manifeste';

test.describe.configure({ mode: 'default' });

let etudiant: Etudiant;
test.beforeAll(async () => {
  etudiant = await inscrire();
  await remplirSonDossier(etudiant, undefined, 'enfants');
});

const AVIS = `${DSE}/avis-couple`;
const idDe = (nom: string): string => actionsServies().find((action) => action.nom === nom)?.id ?? '';
const rbgEnBase = async (client: Client): Promise<string> =>
  /name="rbg"[^>]* value="([^"]*)"/.exec((await client.demander(AVIS)).texte)?.[1] ?? '';

/** Where a page of another site would post from. */
const ORIGINES: Readonly<Record<string, Entetes>> = {
  'un autre site': { origin: 'https://bourses-etudiantes.example' },
  'un cadre sans origine (Origin: null)': { origin: 'null' },
  'un sous-domaine': { origin: 'http://x.localhost:3000' },
  'le même nom, un autre port': { origin: 'http://localhost:1' },
  'un autre site qui imite notre relais': {
    origin: 'https://pirate.example',
    'x-forwarded-host': 'pirate.example',
  },
  'une origine illisible': { origin: 'pas une adresse' },
};

for (const [dou, entetes] of Object.entries(ORIGINES)) {
  test(`une réponse envoyée depuis ${dou} n’entre pas dans le dossier`, async () => {
    const avant = await rbgEnBase(etudiant.client);
    const caches = await cachesDe(etudiant.client, AVIS, 'rbg');
    const recue = await posterChamps(etudiant.client, AVIS, [...caches, ['rbg', '11111']], entetes);
    expect(recue.statut).toBe(403);
    expect(recue.texte).toContain("vient d'un autre site");
    expect(await rbgEnBase(etudiant.client)).toBe(avant);
  });

  test(`un appel par script depuis ${dou} ne déconnecte personne`, async () => {
    const appel = { chemin: '/compte', id: idDe('compte/seDeconnecterPartout'), entetes };
    expect((await appelerParScript(etudiant.client, appel)).statut).toBe(403);
    expect((await etudiant.client.demander('/compte')).statut, 'la session vit').toBe(200);
  });
}

test('l’enregistrement pendant la saisie est refusé de même à un autre site, l’API ouverte non', async () => {
  const entetes = { origin: 'https://pirate.example', 'content-type': 'application/json' };
  const brouillon = { corps: '{}', entetes };
  expect((await etudiant.client.demander(`/api${DSE}/brouillon`, brouillon)).statut).toBe(403);
  expect((await ouvrirClient().demander('/api/v1/simulations', brouillon)).statut).toBe(400);
});

test('les cookies voyagent sans script, sans autre site, et la session en porte un seul', async () => {
  const client = ouvrirClient();
  const formulaire = [
    ['email', etudiant.email],
    ['motDePasse', etudiant.motDePasse],
  ] as const;
  const recue = await posterChamps(client, '/connexion', [
    ...(await cachesDe(client, '/connexion', 'email')),
    ...formulaire,
  ]);
  expect(recue.statut).toBe(303);
  const noms = recue.cookies.map((cookie) => cookie.split('=', 1)[0]);
  expect(noms.filter((nom) => nom === 'session')).toHaveLength(1);
  for (const cookie of recue.cookies) {
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=(lax|strict)/i);
    expect(cookie).toMatch(/; Path=\//i);
    expect(cookie, 'aucun domaine : les sous-domaines n’y ont pas droit').not.toMatch(/; Domain=/i);
  }
});

test('la session imposée avant la connexion ne sert à rien : la connexion en tire une autre', async () => {
  const client = ouvrirClient();
  client.cookies.set('session', 'une.session.imposee');
  expect(await entrer(client, etudiant.email, etudiant.motDePasse)).toBe(true);
  const premiere = client.cookies.get('session');
  expect(premiere).not.toBe('une.session.imposee');
  const autre = ouvrirClient();
  await entrer(autre, etudiant.email, etudiant.motDePasse);
  expect(autre.cookies.has('session')).toBe(true);
});

test('une session retouchée, d’un autre usage ou sans signature n’ouvre rien', async () => {
  const [entete, charge, signature] = (etudiant.client.cookies.get('session') ?? '').split('.');
  const admin = Buffer.from(
    JSON.stringify({ sub: '00000000-0000-0000-0000-000000000000', version: 0, exp: 9e9 }),
  );
  const sansAlgorithme = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  const fausses = [
    `${entete}.${admin.toString('base64url')}.${signature}`,
    `${sansAlgorithme}.${charge}.`,
    `${sansAlgorithme}.${charge}.${signature}`,
    `${entete}.${charge}.${signature}x`,
    `${entete}.${charge}`,
    etudiant.client.cookies.get('appareil') ?? '',
    '....',
    'a'.repeat(4_000),
  ];
  for (const fausse of fausses) {
    const client = ouvrirClient();
    client.cookies.set('session', fausse);
    const recue = await client.demander('/tableau-de-bord');
    expect(recue.vers, fausse.slice(0, 40)).toContain('/connexion');
  }
});

test('après « Me déconnecter partout », l’ancienne session ne rouvre plus rien', async () => {
  const ici = ouvrirClient();
  const ailleurs = ouvrirClient();
  for (const client of [ici, ailleurs]) await entrer(client, etudiant.email, etudiant.motDePasse);
  const ancienne = ailleurs.cookies.get('session') ?? '';
  await appelerParFormulaire(ici, { chemin: '/compte', id: idDe('compte/seDeconnecterPartout') });
  ailleurs.cookies.set('session', ancienne);
  for (const chemin of ['/tableau-de-bord', '/compte', AVIS]) {
    expect((await ailleurs.demander(chemin)).vers, chemin).toContain('/connexion');
  }
  await entrer(etudiant.client, etudiant.email, etudiant.motDePasse);
});

const DEHORS = [
  ...[
    'https://pirate.example',
    '//pirate.example',
    '/\\pirate.example',
    '\\\\pirate.example',
    'javascript:alert(1)',
  ],
  ...[
    '/%2f%2fpirate.example',
    '/.//pirate.example',
    '/..//pirate.example',
    ' //pirate.example',
    '/\t/pirate.example',
  ],
  ...[
    'http:pirate.example',
    'data:text/html,x',
    '/@pirate.example/..//x',
    '////pirate.example',
    '/api/auth/signout',
  ],
];

test('« retour » ne mène jamais hors du portail, après la connexion comme avant', async () => {
  for (const retour of DEHORS) {
    const client = ouvrirClient();
    const page = await client.demander(`/connexion?retour=${encodeURIComponent(retour)}`);
    expect(page.statut, retour).toBe(200);
    expect(page.texte.includes('href="https://pirate.example'), retour).toBe(false);
    const caches = await cachesDe(client, '/connexion', 'email');
    const identifiants = [
      ['email', etudiant.email],
      ['motDePasse', etudiant.motDePasse],
      ['retour', retour],
    ] as const;
    const recue = await posterChamps(client, '/connexion', [
      ...caches.filter(([n]) => n !== 'retour'),
      ...identifiants,
    ]);
    expect(new URL(recue.vers, client.url).origin, retour).toBe(client.url);
    expect(recue.vers.replace(client.url, ''), retour).toMatch(/^\/(?![/\\])/);
    expect(recue.vers).not.toContain('/api/');
  }
});

test('les adresses de next-auth ne connectent ni ne renvoient ailleurs', async () => {
  const client = ouvrirClient();
  const { csrfToken } = JSON.parse((await client.demander('/api/auth/csrf')).texte);
  const corps = new URLSearchParams({
    csrfToken,
    callbackUrl: 'https://pirate.example',
    laissezPasser: 'a.b.c',
  });
  for (const chemin of [
    '/api/auth/callback/credentials',
    '/api/auth/signin/credentials',
    '/api/auth/signout',
  ]) {
    const recue = await client.demander(chemin, {
      corps: corps.toString(),
      entetes: { 'content-type': 'application/x-www-form-urlencoded', origin: client.url },
    });
    expect(recue.statut, chemin).toBeLessThan(500);
    expect(recue.vers.startsWith('https://pirate'), chemin).toBe(false);
    expect(recue.cookies.join(), chemin).not.toMatch(/(^|,)session=[^;]/);
  }
});

const parNomDHote = (client: Client, chemin: string): Promise<Recue> =>
  client.demander(chemin, { entetes: { host: 'pirate.example', 'x-forwarded-host': 'pirate.example' } });

test('un nom d’hôte mensonger n’entre dans aucune page, aucune redirection, aucun message', async () => {
  for (const chemin of [
    '/',
    '/connexion',
    '/compte',
    '/mot-de-passe-oublie',
    '/api/auth/signin',
    '/api/auth/providers',
  ]) {
    const recue = await parNomDHote(ouvrirClient(), chemin);
    expect(recue.texte.includes('pirate.example'), chemin).toBe(false);
    expect(recue.vers, chemin).not.toContain('pirate.example');
    expect(recue.cookies.join(), chemin).not.toContain('pirate.example');
  }
});

test('un en-tête de sous-requête (CVE-2025-29927) n’ouvre aucune page personnelle', async () => {
  const passe = 'middleware:middleware:middleware:middleware:middleware';
  for (const valeur of ['middleware', passe, 'src/middleware', 'proxy', 'pages/_middleware']) {
    for (const chemin of ['/tableau-de-bord', '/compte', AVIS]) {
      const recue = await ouvrirClient().demander(chemin, { entetes: { 'x-middleware-subrequest': valeur } });
      expect(recue.vers, `${chemin}, ${valeur}`).toContain('/connexion');
    }
  }
});
