import { afterEach, describe, expect, it, vi } from 'vitest';
import { envoyerA } from '@/components/formulaire/enregistrement/protocole';

const DEMANDE = { saisie: { rbg: '33000' }, version: 3 };
const envoyer = envoyerA({ url: '/api/brouillon', cle: 'revenu', onglet: 'vue-1' });

function serveurQuiRepond(statut: number, corps: unknown) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json(corps, { status: statut }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe('ce que la page envoie pendant la saisie', () => {
  it('porte la question, la vue, la saisie telle que tapée et sa version', async () => {
    const fetch = serveurQuiRepond(200, { version: 4, le: '2026-11-21T13:32:00.000Z' });
    await envoyer(DEMANDE, false);
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('/api/brouillon');
    expect(JSON.parse(String(init?.body))).toEqual({ cle: 'revenu', onglet: 'vue-1', ...DEMANDE });
    expect(init?.keepalive).toBe(false);
  });

  it('survit à la page quand elle s’en va', async () => {
    const fetch = serveurQuiRepond(200, { version: 4 });
    await envoyer(DEMANDE, true);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ keepalive: true, signal: null });
  });
});

describe('ce que le serveur répond', () => {
  it.each([
    [200, { version: 4, le: 'x' }, { type: 'enregistre', version: 4, le: 'x' }],
    [401, {}, { type: 'session' }],
    [410, { refus: 'verrouille' }, { type: 'ferme' }],
    [409, { version: 9 }, { type: 'conflit', version: 9, actuelle: null, estDIci: false }],
    [
      409,
      { version: 9, actuelle: { rbg: '1' }, onglet: 'vue-2' },
      { type: 'conflit', version: 9, actuelle: { rbg: '1' }, estDIci: false },
    ],
    [
      409,
      { version: 9, actuelle: { rbg: '1' }, onglet: 'vue-1' },
      { type: 'conflit', version: 9, actuelle: { rbg: '1' }, estDIci: true },
    ],
    [500, {}, { type: 'echec', raison: 'serveur' }],
    [429, {}, { type: 'echec', raison: 'serveur' }],
    [200, { bonjour: 1 }, { type: 'echec', raison: 'serveur' }],
    [200, null, { type: 'echec', raison: 'serveur' }],
  ])('%i %o se lit %o', async (statut, corps, attendu) => {
    serveurQuiRepond(statut, corps);
    expect(await envoyer(DEMANDE, false)).toEqual(attendu);
  });

  it('date lui-même un enregistrement que le serveur n’a pas daté', async () => {
    serveurQuiRepond(200, { version: 4 });
    const reponse = await envoyer(DEMANDE, false);
    expect(reponse).toMatchObject({ type: 'enregistre', version: 4, le: expect.stringMatching(/^\d{4}-/) });
  });

  it.each([
    [true, 'serveur'],
    [false, 'hors_ligne'],
  ])('une coupure (en ligne : %s) est un manque, jamais une exception', async (onLine, raison) => {
    vi.stubGlobal('navigator', { onLine });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await envoyer(DEMANDE, false)).toEqual({ type: 'echec', raison });
  });
});
