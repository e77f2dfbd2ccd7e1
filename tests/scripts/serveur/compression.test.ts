import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { charger } from './modules';

const { accepteGzip, choisirVariante, comprimer } = await charger('compression');
const LONG = Buffer.from('Bourse sur critères sociaux. '.repeat(200));
const TOUTES = { identity: LONG, br: Buffer.from('br'), gzip: Buffer.from('gzip') };

describe('les variantes d’un corps', () => {
  it('redonnent toutes le même corps, plus petites que lui', async () => {
    const { identity, br, gzip } = await comprimer(LONG);
    expect(identity).toBe(LONG);
    expect(brotliDecompressSync(br ?? '').equals(LONG)).toBe(true);
    expect(gunzipSync(gzip ?? '').equals(LONG)).toBe(true);
    expect(br?.length).toBeLessThan(LONG.length / 4);
    expect(gzip?.length).toBeLessThan(LONG.length / 4);
  });

  it.each([
    ['vide', 0, ['identity']],
    ['trop petit pour y gagner', 1023, ['identity']],
    ['juste assez grand', 1024, ['identity', 'br', 'gzip']],
  ])('d’un corps %s sont %#', async (_, taille, codages) => {
    expect(Object.keys(await comprimer(Buffer.alloc(taille, 'a')))).toEqual(codages);
  });
});

describe('la variante choisie', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['deflate', 'identity'],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip, BR', 'br'],
    ['br;q=0', 'identity'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0,gzip;q=0.5', 'gzip'],
    ['br;q=0.000 , gzip', 'gzip'],
    ['br; q=0, gzip', 'gzip'],
    ['br ;q=0, gzip ; q=0', 'identity'],
    ['br;q=0.1', 'br'],
    ['gzip;q=0.01', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['zebr, x-brotli', 'identity'],
    ['*', 'identity'],
  ])('pour « Accept-Encoding: %s » est %s', (accepte, attendue) => {
    expect(choisirVariante(accepte, TOUTES)).toBe(attendue);
  });

  it('d’un corps trop petit est toujours le corps lui-même', () => {
    expect(choisirVariante('br, gzip', { identity: LONG })).toBe('identity');
  });
});

describe('gzip', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['gzip', true],
    [['deflate', 'gzip'], true],
    [['br', 'gzip;q=0'], false],
    ['gzip;q=0.000', false],
    ['gzip;q=1.0', true],
    ['deflate, gzip;q=0, br', false],
    ['notgzipped', false],
  ])('est accepté par %j : %s', (accepte, attendu) => {
    expect(accepteGzip(accepte)).toBe(attendu);
  });
});
