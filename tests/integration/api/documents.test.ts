import { describe, expect, it } from 'vitest';
import { GET as lireBareme } from '@/app/api/v1/baremes/[annee]/route';
import { GET as listerBaremes, OPTIONS as prevolBaremes } from '@/app/api/v1/baremes/route';
import { GET as lireDescription } from '@/app/api/v1/openapi.json/route';
import { OPTIONS as prevolSimulations } from '@/app/api/v1/simulations/route';
import '../compte/outillage';

const demande = (chemin: string, tenu?: string): Request =>
  new Request(`http://localhost/api/v1/${chemin}`, tenu ? { headers: { 'if-none-match': tenu } } : {});
const table = (annee: string, tenu?: string) =>
  lireBareme(demande(`baremes/${annee}`, tenu), { params: Promise.resolve({ annee }) });

const LECTURES = [
  ['baremes', (tenu?: string) => listerBaremes(demande('baremes', tenu))],
  ['baremes/2025-2026', (tenu?: string) => table('2025-2026', tenu)],
  ['openapi.json', (tenu?: string) => lireDescription(demande('openapi.json', tenu))],
] as const;

describe.each(LECTURES)('GET /api/v1/%s', (_, lire) => {
  it('se lit de tout site et se garde une heure', async () => {
    const reponse = await lire();
    expect(reponse.status).toBe(200);
    expect(reponse.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(reponse.headers.get('access-control-allow-origin')).toBe('*');
    expect(reponse.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(await reponse.json()).toBeTypeOf('object');
  });

  it('répond 304 à qui tient déjà la bonne version, sous une étiquette forte ou faible', async () => {
    const etiquette = (await lire()).headers.get('etag') ?? '';
    expect(etiquette).toMatch(/^W\/"[\w-]{22}"$/);
    for (const tenu of [etiquette, `"autre", ${etiquette}`, etiquette.slice(2), '*']) {
      const reponse = await lire(tenu);
      expect(reponse.status, tenu).toBe(304);
      expect(await reponse.text()).toBe('');
      expect(reponse.headers.get('etag')).toBe(etiquette);
    }
    expect((await lire('"autre"')).status).toBe(200);
  });
});

describe('une année inconnue', () => {
  it.each(['1999-2000', '__proto__', 'x'.repeat(5_000), '../..', ''])('« %s » : 404', async (annee) => {
    const reponse = await table(annee);
    expect(reponse.status).toBe(404);
    expect(reponse.headers.get('access-control-allow-origin')).toBe('*');
    const texte = await reponse.text();
    expect(texte.length).toBeLessThan(1_000);
    expect(texte).toContain('2025-2026');
  });
});

describe('un autre site', () => {
  it('apprend avant d’appeler ce qu’il peut envoyer', () => {
    for (const [reponse, methodes] of [
      [prevolBaremes(), 'GET, HEAD, OPTIONS'],
      [prevolSimulations(), 'POST, OPTIONS'],
    ] as const) {
      expect(reponse.status).toBe(204);
      expect(reponse.headers.get('access-control-allow-origin')).toBe('*');
      expect(reponse.headers.get('access-control-allow-methods')).toBe(methodes);
      expect(reponse.headers.get('access-control-allow-headers')).toContain('Content-Type');
      expect(reponse.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});
