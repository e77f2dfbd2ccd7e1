import { expect, test } from '@playwright/test';
import { DSE } from '../outillage/chemins';
import { ouvrirClient } from './outillage/client';
import { type Deposant, inscrire, inscrireEtDeposer, remplirSonDossier } from './outillage/etudiants';

test.describe.configure({ mode: 'default' });

let deposant: Deposant;
test.beforeAll(async () => {
  deposant = await inscrireEtDeposer();
});

test('aucune page personnelle ne se garde, ni dans le navigateur, ni en route', async () => {
  const redacteur = await inscrire();
  await remplirSonDossier(redacteur);
  const siennes = [
    '/tableau-de-bord',
    '/compte',
    '/compte/ine',
    '/compte/mot-de-passe',
    `/suivi/${deposant.numero}`,
  ];
  const documents = ['notification.pdf', 'recapitulatif.pdf'].map(
    (nom) => `/api/documents/${deposant.numero}/${nom}`,
  );
  const enCours = [DSE, `${DSE}/avis-couple`, `${DSE}/verification`];
  for (const [client, chemins] of [
    [deposant.client, [...siennes, ...documents]],
    [redacteur.client, enCours],
  ] as const) {
    for (const chemin of chemins) {
      const { statut, entetes } = await client.demander(chemin);
      expect(statut, chemin).toBe(200);
      expect(entetes['cache-control'], chemin).toContain('no-store');
      expect(entetes['cache-control'], chemin).not.toContain('public');
      expect(entetes.etag, `${chemin} : pas d’étiquette à comparer`).toBeUndefined();
      // The same page asked as Next's own navigation does.
      if (chemin.startsWith('/api/')) continue;
      const navigation = { entetes: { rsc: '1', accept: '*/*' } };
      const { vers } = await client.demander(chemin, navigation);
      const rsc = await client.demander(vers || chemin, navigation);
      expect(rsc.entetes['content-type'], chemin).toContain('text/x-component');
      expect(rsc.entetes['cache-control'], `${chemin} (navigation)`).toContain('no-store');
    }
  }
});

test('les réponses communes à tous ne changent pas avec la session', async () => {
  for (const chemin of ['/', '/simulateur', '/aide', '/regles']) {
    const anonyme = await ouvrirClient().demander(chemin);
    const connecte = await deposant.client.demander(chemin);
    expect(connecte.texte === anonyme.texte, chemin).toBe(true);
    expect(connecte.cookies, chemin).toEqual([]);
  }
});

test('une page personnelle demandée sans session ne laisse rien filtrer dans sa redirection', async () => {
  for (const chemin of ['/tableau-de-bord', '/compte', `/suivi/${deposant.numero}`]) {
    const navigations: Record<string, string>[] = [
      {},
      { rsc: '1' },
      { rsc: '1', 'next-router-prefetch': '1' },
    ];
    for (const entetes of navigations) {
      const { texte, statut } = await ouvrirClient().demander(chemin, { entetes });
      expect(statut, chemin).toBeLessThan(400);
      expect(texte.includes(deposant.nom), chemin).toBe(false);
      expect(texte.includes(deposant.email), chemin).toBe(false);
    }
  }
});

test('ni sources, ni plan des sources, ni fichiers du serveur ne sortent', async () => {
  const client = ouvrirClient();
  const page = await client.demander('/connexion');
  const scripts = [...page.texte.matchAll(/(\/_next\/static\/[\w./~-]+\.(?:js|css))/g)].map(
    ([, src]) => src ?? '',
  );
  expect(scripts.length).toBeGreaterThan(3);
  for (const src of new Set(scripts)) {
    const { texte, statut } = await client.demander(src);
    expect(statut, src).toBe(200);
    expect(/sourceMappingURL/.test(texte), `${src} nomme un plan des sources`).toBe(false);
    expect((await client.demander(`${src}.map`)).statut, `${src}.map`).toBe(404);
  }
  const interdits = [
    '/.env',
    '/.git/config',
    '/package.json',
    '/prisma/schema/compte.prisma',
    '/.donnees/secrets.json',
  ];
  const next = [
    '/_next/server/server-reference-manifest.json',
    '/_next/../package.json',
    '/_next/static/../../BUILD_ID',
  ];
  const encodes = [
    '/_next/static/%2e%2e/%2e%2e/BUILD_ID',
    '/..%2f..%2fetc%2fpasswd',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
  ];
  for (const chemin of [...interdits, ...next, ...encodes]) {
    const { statut, texte } = await client.demander(chemin);
    expect(statut, chemin).toBeGreaterThanOrEqual(300);
    expect(statut, chemin).toBeLessThan(500);
    expect(/encryptionKey|AUTH_SECRET|"dependencies"|root:x:/.test(texte), chemin).toBe(false);
  }
});

test('aucune réponse ne dit quel logiciel répond', async () => {
  const client = ouvrirClient();
  for (const chemin of [
    '/',
    '/connexion',
    '/nulle-part',
    '/api/sante',
    '/%',
    '/_next/static/x.js',
    '/api/v1/baremes',
  ]) {
    const { entetes } = await client.demander(chemin);
    expect(entetes['x-powered-by'], chemin).toBeUndefined();
    expect(entetes.server, chemin).toBeUndefined();
    expect(entetes['x-content-type-options'] ?? 'nosniff', chemin).toBe('nosniff');
  }
});

test('les secrets du serveur ne sont dans aucun script envoyé au navigateur', async () => {
  const client = ouvrirClient();
  for (const chemin of ['/', '/connexion', '/simulateur', '/demonstration']) {
    const { texte } = await client.demander(chemin);
    const sources = [...texte.matchAll(/src="(\/_next\/static\/[^"]+\.js)"/g)].map(([, src]) => src ?? '');
    for (const src of new Set(sources)) {
      const script = (await client.demander(src)).texte;
      expect(/postgres(ql)?:\/\/|AUTH_SECRET|DATABASE_URL|SMTP_URL|argon2/.test(script), src).toBe(false);
    }
  }
});

test('les méthodes qu’une route ne connaît pas sont refusées sans panne', async () => {
  const client = ouvrirClient();
  const routes = [
    '/api/communes',
    '/api/sante',
    `/api${DSE}/brouillon`,
    '/api/v1/baremes',
    '/api/v1/simulations',
  ];
  for (const route of routes) {
    for (const methode of ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
      const { statut } = await client.demander(route, { methode });
      expect(statut, `${methode} ${route}`).toBeGreaterThanOrEqual(400);
      expect(statut, `${methode} ${route}`).toBeLessThan(500);
    }
  }
});
