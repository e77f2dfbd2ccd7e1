import { describe, expect, it, vi } from 'vitest';
import { dossierDeTest } from '../dossiers';
import { charger } from './modules';

const { ouvrirInterne } = await charger('interne');
const { rechauffer } = await charger('rechauffer');

const MANIFESTE = {
  '/page': 'x',
  '/(public)/regles/page': 'x',
  '/(etudiant)/tableau-de-bord/page': 'x',
  '/(etudiant)/dse/[campagne]/page': 'x',
  '/api/sante/route': 'x',
  '/api/communes/route': 'x',
  '/_not-found/page': 'x',
  '/@modal/page': 'x',
};

describe('la mise en chauffe', () => {
  it('visite les pages sans paramètre et la santé, rien d’autre', async () => {
    const construit = dossierDeTest({ 'server/app-paths-manifest.json': JSON.stringify(MANIFESTE) });
    const visites: string[] = [];
    await rechauffer(construit, async (chemin) => {
      visites.push(chemin);
      await new Promise((suite) => setTimeout(suite, 100));
    });
    expect([...new Set(visites)].sort()).toEqual(['/', '/api/sante', '/regles', '/tableau-de-bord']);
    expect(visites.length).toBeGreaterThan(4);
  });

  it('visite chaque page une fois même quand le temps manque, et passe sur celles qui échouent', async () => {
    const construit = dossierDeTest({ 'server/app-paths-manifest.json': JSON.stringify(MANIFESTE) });
    const visites: string[] = [];
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(10_000);
    await rechauffer(construit, async (chemin) => {
      visites.push(chemin);
      throw new Error('cassée');
    });
    expect(visites).toEqual(['/', '/regles', '/tableau-de-bord', '/api/sante']);
  });
});

describe('le serveur intérieur', () => {
  it('répond comme au public, en-têtes et octets compris', async () => {
    const recus: (string | undefined)[] = [];
    const demander = await ouvrirInterne((req, res) => {
      recus.push(req.headers.host, req.headers.accept, req.socket.localAddress);
      res.writeHead(201, { 'Content-Type': 'text/html', 'Set-Cookie': ['a=1', 'b=2'] });
      res.end(Buffer.from([0xc3, 0xa9]));
    }, 3000);
    const { statut, entetes, corps } = await demander('/regles');
    expect({ statut, texte: corps.toString() }).toEqual({ statut: 201, texte: 'é' });
    expect(entetes).toMatchObject({ 'content-type': 'text/html', 'set-cookie': 'a=1,b=2' });
    expect(recus).toEqual(['localhost:3000', 'text/html', '127.0.0.1']);
  });

  it('dit quand une page coupe court', async () => {
    const demander = await ouvrirInterne((req) => req.socket.destroy(), 3000);
    await expect(demander('/regles')).rejects.toThrow();
  });
});
