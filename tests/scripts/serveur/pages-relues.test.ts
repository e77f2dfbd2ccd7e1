import type { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Temoin } from '@/lib/server/temoin';
import { charger } from './modules';
import { servir } from './outillage';

const { traiterParNext } = await charger('gestionnaire');
const { relirePages } = await charger('pages-relues');

const PAGE = '/dse/2026-2027/logement';
const EMMA = { cookie: 'session=emma' };

/** What the base holds, and what the pages under test do besides. */
let base = { prenom: 'Emma' };
let rendues = 0;
let pendant: (temoin: Temoin, res: ServerResponse) => void = () => undefined;

beforeEach(() => {
  base = { prenom: 'Emma' };
  rendues = 0;
  pendant = () => undefined;
});
afterEach(() => void vi.useRealTimers());

const temoinDuMoment = () =>
  (globalThis as typeof globalThis & { __temoins: AsyncLocalStorage<Temoin> }).__temoins.getStore();

/** A page that says what the base holds, under the nonce of its policy, with a word of its own in two places. */
async function ouvrir(octetsMax?: number) {
  const serveur = await servir(
    traiterParNext(
      relirePages(async (req, res) => {
        rendues += 1;
        const temoin = temoinDuMoment();
        const lire = async () => base.prenom;
        temoin?.lu(await lire(), lire);
        const mot = randomUUID();
        temoin?.neuf([mot], () => [randomUUID()]);
        const nonce = /nonce-([^']+)/.exec(String(req.headers['content-security-policy']))?.[1];
        res.setHeader('Content-Type', 'text/html; charset=utf-8');
        res.setHeader('Cache-Control', 'private, no-store');
        if (temoin) pendant(temoin, res);
        res.write(`<script nonce="${nonce}">"${mot}"</script>`);
        res.end(`<p>${await lire()}, ${req.headers.cookie}</p><input value="${mot}">`);
      }, octetsMax),
      () => null,
    ),
  );
  return (chemin = PAGE, entetes: Record<string, string> = EMMA, methode = 'GET') =>
    serveur.demander({ chemin, entetes, methode });
}

const motsDe = (html: string) => html.match(/[\da-f]{8}-[\da-f-]{27}/g) ?? [];

describe('une page demandée de nouveau', () => {
  it('est la même, sans être rendue, quand ce qu’elle a lu n’a pas changé', async () => {
    const demander = await ouvrir();
    const [premiere, seconde] = [await demander(), await demander()];
    expect(rendues).toBe(1);
    expect(seconde.texte).toContain('<p>Emma, session=emma</p>');
    expect(seconde.statut).toBe(200);
    expect(seconde.entetes).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-frame-options': 'DENY',
      'server-timing': 'relue',
    });
    expect(premiere.entetes).not.toHaveProperty('server-timing');
  });

  it('porte chaque fois un nonce et des mots neufs, les mêmes partout où ils viennent', async () => {
    const demander = await ouvrir();
    const vues = [await demander(), await demander(), await demander()];
    const nonces = vues.map(({ texte }) => /nonce="([^"]+)"/.exec(texte)?.[1] ?? '');
    expect(new Set(nonces).size).toBe(3);
    for (const [rang, { entetes }] of vues.entries())
      expect(entetes['content-security-policy']).toContain(`'nonce-${nonces[rang]}'`);
    const mots = vues.map(({ texte }) => motsDe(texte));
    expect(mots.map((siens) => [siens.length, new Set(siens).size])).toEqual(Array(3).fill([2, 1]));
    expect(new Set(mots.flat()).size).toBe(3);
    expect(rendues).toBe(1);
  });

  it('est rendue quand ce qu’elle a lu a changé, puis relue de nouveau', async () => {
    const demander = await ouvrir();
    await demander();
    base.prenom = 'Emmanuelle';
    expect((await demander()).texte).toContain('Emmanuelle');
    expect((await demander()).texte).toContain('Emmanuelle');
    expect(rendues).toBe(2);
  });

  it('part comprimée, elle aussi', async () => {
    base.prenom = 'Emma '.repeat(500);
    const demander = await ouvrir();
    await demander();
    const relue = await demander(PAGE, { ...EMMA, 'accept-encoding': 'gzip' });
    expect(relue.entetes).toMatchObject({ 'content-encoding': 'gzip', 'server-timing': 'relue' });
    expect(relue.texte).toContain(base.prenom);
  });
});

describe('n’est à personne d’autre', () => {
  it.each([
    ['une autre session', PAGE, { cookie: 'session=karim' }],
    ['une date simulée', PAGE, { cookie: 'session=emma; date-simulee=2026-05-01' }],
    ['une autre adresse', '/dse/2026-2027/handicap', EMMA],
    ['une autre demande de la même page', `${PAGE}?depuis=verification`, EMMA],
  ])('%s fait rendre la page', async (_, chemin, entetes) => {
    const demander = await ouvrir();
    await demander();
    const autre = await demander(chemin, entetes);
    expect(autre.texte).toContain(entetes.cookie);
    expect(autre.entetes).not.toHaveProperty('server-timing');
    expect(rendues).toBe(2);
  });
});

describe('est rendue chaque fois', () => {
  const deuxFois = async (...demande: Parameters<Awaited<ReturnType<typeof ouvrir>>>) => {
    const demander = await ouvrir();
    await demander(...demande);
    return demander(...demande);
  };

  it.each(['/compte', '/logement/demande', '/cvec', '/dse/2026-2027/a/b', '/suivi'])(
    '%s, que rien ne presse',
    async (chemin) => {
      await deuxFois(chemin);
      expect(rendues).toBe(2);
    },
  );

  it.each([
    ['que le navigateur veut toute neuve', PAGE, { ...EMMA, 'cache-control': 'no-cache' }, 'GET'],
    ['que demande une navigation de Next', PAGE, { ...EMMA, rsc: '1' }, 'GET'],
    ['où l’on envoie un formulaire', PAGE, { ...EMMA, 'content-length': '0' }, 'POST'],
    ['dont on ne veut que les en-têtes', PAGE, EMMA, 'HEAD'],
  ])('une page %s', async (_, chemin, entetes, method) => {
    await deuxFois(chemin, entetes, method);
    expect(rendues).toBe(2);
  });

  const RAISONS: readonly [string, typeof pendant][] = [
    ['a touché à ce qu’on ne peut pas relire', (temoin) => temoin.perdre()],
    ['est d’un instant déjà passé', (temoin) => temoin.jusqua(Date.now())],
    ['donne un cookie', (_, res) => res.setHeader('Set-Cookie', 'vu=1')],
    ['n’existe pas', (_, res) => Object.assign(res, { statusCode: 404 })],
    ['n’est pas une page', (_, res) => res.setHeader('Content-Type', 'application/pdf')],
    ['ne montre pas le mot qu’elle a dit', (temoin) => temoin.neuf(['ailleurs'], () => ['ici'])],
    ['dit un mot vide', (temoin) => temoin.neuf([''], () => [''])],
    [
      'ne peut plus être relue',
      (temoin) =>
        temoin.lu('x', async () => {
          throw new Error('base arrêtée');
        }),
    ],
  ];
  it.each(RAISONS)('une page qui %s', async (_, faire) => {
    pendant = faire;
    const seconde = await deuxFois();
    expect(seconde.texte).toContain('Emma');
    expect(rendues).toBe(2);
  });
});

describe('ce qui est gardé', () => {
  it('l’est dix minutes au plus', async () => {
    const demander = await ouvrir();
    await demander();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 599_000 });
    await demander();
    expect(rendues).toBe(1);
    vi.setSystemTime(Date.now() + 2_000);
    await demander();
    expect(rendues).toBe(2);
  });

  it('ne dépasse pas la place donnée : la page demandée depuis le plus longtemps s’en va', async () => {
    base.prenom = 'x'.repeat(1_000);
    const demander = await ouvrir(2_900);
    const [a, b, c] = ['/suivi/a', '/suivi/b', '/suivi/c'];
    for (const chemin of [a, b, a, c]) await demander(chemin);
    expect(rendues).toBe(3);
    await demander(a);
    await demander(c);
    expect(rendues).toBe(3);
    await demander(b);
    expect(rendues).toBe(4);
  });

  it('ne retient pas une page plus grande que toute la place', async () => {
    const demander = await ouvrir(10);
    await demander();
    await demander();
    expect(rendues).toBe(2);
  });
});
