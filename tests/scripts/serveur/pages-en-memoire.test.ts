import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dossierDeTest } from '../dossiers';
import { charger, type Rendu } from './modules';
import { servir } from './outillage';

const { ouvrirPages } = await charger('pages-en-memoire');
const empreinte = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const html = (titre: string) =>
  `<html><head><script src="/a.js" async=""></script><script>amorce("${titre}")</script></head>` +
  `<body><h1>${titre}</h1>${'<p>Règle</p>'.repeat(200)}<script id="x" type="module">suite()</script></body></html>`;

const MANIFESTE = {
  routes: {
    '/': { dataRoute: '/index.rsc' },
    '/regles': { dataRoute: '/regles.rsc' },
    '/cassee': { dataRoute: '/cassee.rsc' },
    '/muette': { dataRoute: '/muette.rsc' },
    '/robots.txt': { dataRoute: null },
    '/_not-found': { dataRoute: '/_not-found.rsc' },
  },
};

const rendu = (corps: string, statut = 200, type = 'text/html; charset=utf-8'): Rendu => ({
  statut,
  entetes: { 'content-type': type, vary: 'rsc', 'cache-control': 's-maxage=31536000', 'set-cookie': 'a=b' },
  corps: Buffer.from(corps),
});

async function ouvrir() {
  const construit = dossierDeTest({
    'prerender-manifest.json': JSON.stringify(MANIFESTE),
    'server/app/_not-found.html': '<script>absente()</script>',
    'server/pages/500.html': '<script>panne()</script><script>absente()</script>',
  });
  let titre = 'Accueil';
  const rendre = vi.fn(async (route: string): Promise<Rendu> => {
    if (route === '/cassee') return rendu('panne', 500);
    if (route === '/muette') throw new Error('ne répond pas');
    return rendu(html(route === '/' ? titre : route));
  });
  const pages = await ouvrirPages(construit, rendre);
  const serveur = await servir((req, res) => pages.servir(req, res) || res.end('à Next'));
  const changer = (nouveau: string) => {
    titre = nouveau;
  };
  return { ...serveur, pages, rendre, changer };
}

afterEach(() => vi.useRealTimers());

describe('une page rendue d’avance', () => {
  it('est servie de la mémoire, sans rendre de nouveau ni poser de cookie', async () => {
    const { demander, rendre } = await ouvrir();
    const rendus = rendre.mock.calls.length;
    const recu = await demander({ entetes: { cookie: 'session=x' } });
    expect(recu).toMatchObject({ statut: 200, texte: html('Accueil') });
    expect(rendre).toHaveBeenCalledTimes(rendus);
    expect(recu.entetes).not.toHaveProperty('set-cookie');
    expect(recu.entetes).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
  });

  it('autorise ses propres scripts en ligne, et eux seuls', async () => {
    const politique = String((await (await ouvrir()).demander()).entetes['content-security-policy']);
    expect(politique).toContain(empreinte('amorce("Accueil")'));
    expect(politique).toContain(empreinte('suite()'));
    expect(politique.match(/'sha256-/g)).toHaveLength(2);
    expect(politique).not.toContain('nonce');
  });

  it.each([
    ['br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['', undefined],
  ])('part dans le codage accepté par « %s »', async (accepte, codage) => {
    const recu = await (await ouvrir()).demander({ entetes: { 'accept-encoding': accepte } });
    expect(recu.texte).toBe(html('Accueil'));
    expect(recu.entetes['content-encoding']).toBe(codage);
    expect(recu.entetes['content-length']).toBe(String(recu.octets.length));
  });

  it('n’est renvoyée que si elle a changé', async () => {
    const { demander } = await ouvrir();
    const { etag = '' } = (await demander()).entetes;
    const revue = await demander({ entetes: { 'if-none-match': etag, 'accept-encoding': 'br' } });
    expect(revue).toMatchObject({ statut: 304, texte: '' });
    expect(revue.entetes).not.toHaveProperty('content-length');
    expect(revue.entetes.etag).toBe(etag);
    expect((await demander({ entetes: { 'if-none-match': 'W/"autre"' } })).statut).toBe(200);
    expect((await demander({ chemin: '/regles' })).entetes.etag).not.toBe(etag);
  });

  it('répond à HEAD par ses en-têtes', async () => {
    const recu = await (await ouvrir()).demander({ methode: 'HEAD' });
    expect(recu).toMatchObject({ statut: 200, texte: '' });
    expect(recu.entetes['content-length']).toBe(String(Buffer.byteLength(html('Accueil'))));
  });

  it('ne regarde pas les questions de l’adresse', async () => {
    expect((await (await ouvrir()).demander({ chemin: '/?utm=x' })).texte).toBe(html('Accueil'));
  });
});

describe('sont laissés à Next', () => {
  it.each([
    ['une navigation de React', { entetes: { rsc: '1' } }],
    ['un chargement d’avance', { entetes: { 'next-router-prefetch': '1' } }],
    ['une adresse de données', { chemin: '/?_rsc=abc' }],
    ['un envoi de formulaire', { methode: 'POST', corps: 'a=b' }],
    ['une page inconnue', { chemin: '/inconnue' }],
    ['une page qui s’est mal rendue', { chemin: '/cassee' }],
    ['une page qui n’a pas répondu', { chemin: '/muette' }],
    ['un fichier qui n’est pas une page', { chemin: '/robots.txt' }],
    ['la page des adresses inconnues', { chemin: '/_not-found' }],
    ['une adresse à double barre', { chemin: '//regles' }],
  ])('%s', async (_, demande) => {
    expect((await (await ouvrir()).demander(demande)).texte).toBe('à Next');
  });
});

describe('la politique d’une page que Next envoie lui-même', () => {
  it('est celle de la page, ou celle des pages d’erreur', async () => {
    const { pages } = await ouvrir();
    expect(pages.politique('/regles?x=1')).toContain(empreinte('amorce("/regles")'));
    const erreurs = pages.politique('/inconnue');
    expect(erreurs).toContain(empreinte('absente()'));
    expect(erreurs).toContain(empreinte('panne()'));
    expect(erreurs.match(/'sha256-/g)).toHaveLength(2);
  });
});

describe('avec le temps', () => {
  it('les pages sont rendues de nouveau, et l’ancienne étiquette ne vaut plus', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const { demander, changer } = await ouvrir();
    const { etag = '' } = (await demander()).entetes;
    changer('Accueil neuf');
    vi.advanceTimersByTime(600_000);
    await vi.waitFor(async () => expect((await demander()).texte).toBe(html('Accueil neuf')));
    expect((await demander({ entetes: { 'if-none-match': etag } })).statut).toBe(200);
  });
});
