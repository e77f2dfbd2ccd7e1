import { setTimeout as attendre } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { charger, type Traitement } from './modules';
import { servir } from './outillage';

const { envoyerDUnBloc } = await charger('d-un-bloc');
const PAGE = '<p>Bourse sur critères sociaux</p>'.repeat(100);
const HTML = 'text/html; charset=utf-8';
const GZIP = { 'accept-encoding': 'gzip' };

const parBloc = (traitement: Traitement) =>
  servir((req, res) => {
    envoyerDUnBloc(req, res);
    return traitement(req, res);
  });

const page: Traitement = async (_req, res) => {
  res.setHeader('Content-Type', HTML);
  for (let i = 0; i < PAGE.length; i += 500) {
    res.write(PAGE.slice(i, i + 500));
    await attendre(1);
  }
  res.end();
};

describe('une page écrite en morceaux', () => {
  it('part d’un bloc, avec sa longueur', async () => {
    const recu = await (await parBloc(page)).demander();
    expect(recu).toMatchObject({ statut: 200, texte: PAGE });
    expect(recu.entetes['content-length']).toBe(String(Buffer.byteLength(PAGE)));
    expect(recu.entetes).not.toHaveProperty('transfer-encoding');
    expect(recu.entetes).not.toHaveProperty('content-encoding');
  });

  it('part comprimée à qui le demande, et le dit aux caches', async () => {
    const recu = await (await parBloc(page)).demander({ entetes: GZIP });
    expect(recu.texte).toBe(PAGE);
    expect(recu.entetes).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(recu.entetes['content-length']).toBe(String(recu.octets.length));
    expect(recu.octets.length).toBeLessThan(PAGE.length / 4);
  });

  it('ajoute Accept-Encoding à ce qui variait déjà', async () => {
    const serveur = await parBloc((req, res) => {
      res.setHeader('Vary', 'rsc');
      return page(req, res);
    });
    expect((await serveur.demander()).entetes.vary).toBe('rsc, Accept-Encoding');
  });

  it.each([
    ['trop petite', 'x'.repeat(1023), HTML, {}],
    ['qui n’est pas du texte', PAGE, 'application/pdf', {}],
    ['déjà codée', PAGE, HTML, { 'content-encoding': 'identity' }],
    ['sans type', PAGE, '', {}],
  ])('n’est pas comprimée quand elle est %s', async (_, corps, type, entetes) => {
    const serveur = await parBloc((_req, res) => {
      for (const [nom, valeur] of Object.entries(entetes)) res.setHeader(nom, valeur);
      if (type) res.setHeader('Content-Type', type);
      res.end(corps);
    });
    const recu = await serveur.demander({ entetes: GZIP });
    expect(recu.texte).toBe(corps);
    expect(recu.entetes['content-encoding']).toBe(Object.values(entetes)[0]);
    expect(recu.entetes['content-length']).toBe(String(recu.octets.length));
  });

  it.each([
    ['d’un texte accentué', (res: Parameters<Traitement>[1]) => res.end('é€', 'utf8')],
    ['d’un texte en Latin-1', (res: Parameters<Traitement>[1]) => res.end('\u00e9', 'latin1')],
    ['d’octets', (res: Parameters<Traitement>[1]) => res.end(new Uint8Array([0xe9, 1, 2]))],
  ])('compte les octets, non les lettres, %s', async (_, finir) => {
    const recu = await (await parBloc((_req, res) => finir(res))).demander();
    expect(recu.entetes['content-length']).toBe(String(recu.octets.length));
    expect(recu.octets.length).toBeGreaterThan(0);
  });
});

describe('ce qui n’a pas de corps', () => {
  it('garde ses en-têtes et n’invente pas de contenu', async () => {
    const serveur = await parBloc((_req, res) => {
      res.writeHead(303, { Location: '/suite' });
      res.end();
    });
    const recu = await serveur.demander({ entetes: GZIP });
    expect(recu).toMatchObject({ statut: 303, texte: '', entetes: { location: '/suite' } });
    expect(recu.entetes).not.toHaveProperty('content-encoding');
  });

  it('répond à HEAD par les en-têtes de GET', async () => {
    const serveur = await parBloc(page);
    const [tete, entiere] = [
      await serveur.demander({ methode: 'HEAD', entetes: GZIP }),
      await serveur.demander({ entetes: GZIP }),
    ];
    expect(tete.octets).toHaveLength(0);
    for (const nom of ['content-length', 'content-type', 'content-encoding', 'vary'])
      expect(tete.entetes[nom]).toBe(entiere.entetes[nom]);
  });
});

describe('une grande réponse', () => {
  it('passe au fil de l’eau : le début est reçu avant que la fin soit écrite', async () => {
    const morceau = 'a'.repeat(64 * 1024);
    let ecrits = 0;
    const serveur = await parBloc(async (_req, res) => {
      res.setHeader('Content-Type', 'text/csv');
      for (; ecrits < 40; ecrits++)
        if (!res.write(morceau)) await new Promise((suite) => res.once('drain', suite));
      res.end('fin');
    });
    const recu = await serveur.demander({ entetes: GZIP });
    expect(recu.texte.length).toBe(40 * morceau.length + 3);
    expect(recu.texte.endsWith('fin')).toBe(true);
    expect(recu.entetes['transfer-encoding']).toBe('chunked');
  });
});

describe('qui écrit sans façon', () => {
  it('est rappelé après chaque écriture et à la fin', async () => {
    const rappels: string[] = [];
    const serveur = await parBloc((_req, res) => {
      res.write('a', () => rappels.push('a'));
      res.write('b', 'utf8', () => rappels.push('b'));
      res.end('c', () => rappels.push('fin'));
    });
    expect((await serveur.demander()).texte).toBe('abc');
    expect(rappels).toEqual(['a', 'b', 'fin']);
  });

  it.each([
    ['sans rien', undefined],
    ['avec un autre corps', 'encore'],
  ])('peut finir encore pendant la compression, %s : la première fin compte', async (_, second) => {
    const serveur = await parBloc((_req, res) => {
      res.setHeader('Content-Type', HTML);
      res.end(PAGE);
      res.write('trop tard');
      res.end(second);
    });
    expect(await serveur.demander({ entetes: GZIP })).toMatchObject({ statut: 200, texte: PAGE });
  });

  it('peut écrire ses en-têtes d’abord : le corps part tel quel', async () => {
    const serveur = await parBloc((_req, res) => {
      res.setHeader('X-Avant', 'oui');
      res.writeHead(200, { 'Content-Type': HTML });
      res.write(PAGE);
      res.end();
    });
    expect(await serveur.demander({ entetes: GZIP })).toMatchObject({ statut: 200, texte: PAGE });
  });

  it('peut vider ses en-têtes sans que la page parte en morceaux', async () => {
    const serveur = await parBloc((req, res) => {
      res.flushHeaders();
      return page(req, res);
    });
    expect((await serveur.demander()).entetes['content-length']).toBe(String(Buffer.byteLength(PAGE)));
  });

  it('ne casse rien quand le visiteur est parti', async () => {
    const serveur = await parBloc(async (req, res) => {
      if (req.url === '/partie') {
        req.socket.destroy();
        await attendre(5);
      }
      return page(req, res);
    });
    await expect(serveur.demander({ chemin: '/partie', entetes: GZIP })).rejects.toThrow();
    expect((await serveur.demander()).texte).toBe(PAGE);
  });
});
