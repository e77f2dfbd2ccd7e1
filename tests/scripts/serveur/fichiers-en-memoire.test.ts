import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierDeTest } from '../dossiers';
import { charger } from './modules';
import { servir } from './outillage';

const { ouvrirFichiers } = await charger('fichiers-en-memoire');
const SCRIPT = 'export const echelons = 8;\n'.repeat(100);
const FICHIERS = {
  'static/chunks/app-1a2b.js': SCRIPT,
  'static/css/5d.css': '.a{color:red}',
  'static/chunks/[cle]-3c.js': 'cle()',
  'static/media/public-sans.woff2': Buffer.from([0x77, 0x4f, 0x46, 0x32]),
  'server/secrets.json': '{"AUTH_SECRET":"x"}',
  'secret.js': 'secret()',
};

async function ouvrir() {
  const construit = dossierDeTest(FICHIERS);
  const fichiers = ouvrirFichiers(construit);
  const serveur = await servir((req, res) => fichiers(req, res) || res.writeHead(404).end('à Next'));
  return { ...serveur, construit };
}

describe('un fichier construit', () => {
  it('est servi pour toujours, avec son type et sa longueur', async () => {
    const recu = await (await ouvrir()).demander({ chemin: '/_next/static/chunks/app-1a2b.js' });
    expect(recu).toMatchObject({ statut: 200, texte: SCRIPT });
    expect(recu.entetes).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(SCRIPT.length),
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each(['br', 'gzip'])('est servi en %s à qui le demande', async (codage) => {
    const demande = { chemin: '/_next/static/chunks/app-1a2b.js', entetes: { 'accept-encoding': codage } };
    const recu = await (await ouvrir()).demander(demande);
    expect(recu.texte).toBe(SCRIPT);
    expect(recu.entetes['content-encoding']).toBe(codage);
    expect(recu.octets.length).toBeLessThan(SCRIPT.length / 4);
  });

  it.each([
    ['/_next/static/css/5d.css?dpl=1', '.a{color:red}', 'text/css; charset=utf-8'],
    ['/_next/static/chunks/%5Bcle%5D-3c.js', 'cle()', 'text/javascript; charset=utf-8'],
  ])('est trouvé à %s', async (chemin, texte, type) => {
    const recu = await (await ouvrir()).demander({ chemin });
    expect(recu).toMatchObject({ statut: 200, texte, entetes: { 'content-type': type } });
  });

  it('n’est pas renvoyé à qui l’a déjà', async () => {
    const { demander } = await ouvrir();
    const chemin = '/_next/static/css/5d.css';
    const { etag = '' } = (await demander({ chemin })).entetes;
    const revu = await demander({ chemin, entetes: { 'if-none-match': etag } });
    expect(revu).toMatchObject({ statut: 304, texte: '' });
    expect(revu.entetes['cache-control']).toContain('immutable');
  });

  it('répond à HEAD sans corps', async () => {
    const recu = await (await ouvrir()).demander({ methode: 'HEAD', chemin: '/_next/static/css/5d.css' });
    expect(recu).toMatchObject({ statut: 200, texte: '', entetes: { 'content-length': '13' } });
  });

  it('survit à la perte du disque une fois lu, et dit 500 quand il ne se lit pas', async () => {
    const { demander, construit } = await ouvrir();
    const chemin = '/_next/static/css/5d.css';
    await demander({ chemin });
    rmSync(path.join(construit, 'static'), { recursive: true });
    expect((await demander({ chemin })).statut).toBe(200);
    expect((await demander({ chemin: '/_next/static/chunks/app-1a2b.js' })).statut).toBe(500);
  });
});

describe('ce qui n’est pas un fichier construit est laissé à Next', () => {
  it.each([
    '/',
    '/_next/static/',
    '/_next/static/absent.js',
    '/_next/static/media/public-sans.woff2',
    '/_next/static/../server/secrets.json',
    '/_next/static/%2e%2e/server/secrets.json',
    '/_next/static/..%2fserver%2fsecrets.json',
    '/_next/static/chunks/..%2f..%2f..%2fsecret.js',
    '/_next/static/..\\server\\secrets.json',
    '/_next/static//etc/passwd',
    '/_next/static/%',
    '/_next/static/css/5d.css%00.js',
    '/_next/static/__proto__',
    '/static/css/5d.css',
  ])('%s', async (chemin) => {
    expect(await (await ouvrir()).demander({ chemin })).toMatchObject({ statut: 404, texte: 'à Next' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('la méthode %s', async (methode) => {
    const recu = await (await ouvrir()).demander({ methode, chemin: '/_next/static/css/5d.css' });
    expect(recu.texte).toBe('à Next');
  });
});
