import { afterEach, describe, expect, it, vi } from 'vitest';
import { charger } from './modules';
import { servir } from './outillage';

async function garder(env: Readonly<Record<string, string>> = {}) {
  vi.stubEnv('PROXY_DE_CONFIANCE', env.PROXY_DE_CONFIANCE ?? '');
  vi.resetModules();
  const { nettoyerEntetes, refuserAdresse, refuserCorps } = await charger('garde');
  return servir((req, res) => {
    nettoyerEntetes(req);
    if (refuserAdresse(req, res) || refuserCorps(req, res)) return;
    let recus = 0;
    req.on('data', (morceau: Buffer) => {
      recus += morceau.length;
    });
    req.on('end', () => res.end(JSON.stringify({ recus, entetes: req.headers })));
  });
}

afterEach(() => vi.unstubAllEnvs());

const RESERVES = {
  'x-middleware-subrequest': 'middleware:middleware',
  'content-security-policy': "script-src 'nonce-pirate'",
  'content-security-policy-report-only': 'x',
  'x-nonce': 'pirate',
  'x-adresse-client': '203.0.113.9',
};
const DU_PROXY = {
  forwarded: 'for=203.0.113.9',
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-host': 'pirate.exemple',
  'x-forwarded-port': '1',
  'x-forwarded-proto': 'https',
};

describe('les en-têtes que le portail croirait', () => {
  it('sont retirés, et l’adresse du client est celle de la prise', async () => {
    const serveur = await garder();
    const recu = await serveur.demander({ entetes: { ...RESERVES, ...DU_PROXY, 'x-autre': 'gardé' } });
    const { entetes } = JSON.parse(recu.texte);
    for (const nom of [...Object.keys(RESERVES), ...Object.keys(DU_PROXY)])
      expect(entetes[nom], nom).toBe(nom === 'x-adresse-client' ? '127.0.0.1' : undefined);
    expect(entetes['x-autre']).toBe('gardé');
  });

  it.each(['1', 'true', 'oui'])(
    'restent ceux du mandataire quand PROXY_DE_CONFIANCE vaut « %s »',
    async (v) => {
      const serveur = await garder({ PROXY_DE_CONFIANCE: v });
      const { entetes } = JSON.parse(
        (await serveur.demander({ entetes: { ...RESERVES, ...DU_PROXY } })).texte,
      );
      expect(entetes).toMatchObject(DU_PROXY);
      for (const nom of Object.keys(RESERVES))
        expect(entetes[nom], nom).toBe(nom === 'x-adresse-client' ? '127.0.0.1' : undefined);
    },
  );

  it.each(['0', 'non', 'false', 'oui-oui', ''])(
    'ne sont pas crus quand PROXY_DE_CONFIANCE vaut « %s »',
    async (valeur) => {
      const serveur = await garder({ PROXY_DE_CONFIANCE: valeur });
      const { entetes } = JSON.parse((await serveur.demander({ entetes: DU_PROXY })).texte);
      expect(entetes).not.toHaveProperty('x-forwarded-for');
    },
  );
});

describe('une adresse', () => {
  it.each(['/dse/%E0%A4%A', '/%', '/suivi/%zz', '/%ff'])(
    'qui ne se décode pas est refusée : %s',
    async (chemin) => {
      const recu = await (await garder()).demander({ chemin });
      expect(recu.statut).toBe(400);
      expect(recu.texte).toContain("partez de l'accueil");
      expect(recu.entetes).toMatchObject({ 'cache-control': 'no-store', connection: 'close' });
    },
  );

  it.each(['/', '/simulateur/%C3%A9tudes', '/connexion?retour=%', '/a%20b'])(
    'juste passe : %s',
    async (chemin) => {
      expect((await (await garder()).demander({ chemin })).statut).toBe(200);
    },
  );
});

describe('un corps', () => {
  const poster = async (taille: number, chemin = '/dse') =>
    (await garder()).demander({
      ...{ chemin, methode: 'POST', corps: Buffer.alloc(taille, 'a') },
      entetes: { 'content-length': taille },
    });

  it.each([0, 1, 1_048_576])('de %i octets passe en entier', async (taille) => {
    const recu = await poster(taille);
    expect(recu.statut).toBe(200);
    expect(JSON.parse(recu.texte).recus).toBe(taille);
  });

  it.each([1_048_577, 1_500_000])('de %i octets est refusé, en le disant', async (taille) => {
    const recu = await poster(taille);
    expect(recu.statut).toBe(413);
    expect(recu.texte).toContain("rien n'a été enregistré");
    expect(recu.entetes['content-type']).toBe('text/plain; charset=utf-8');
  });

  it.each(['/cvec/exoneration', '/cvec/remboursement', '/cvec/remboursement?annee=2026-2027'])(
    'qui porte un document (%s) peut peser 5 Mo, et pas plus',
    async (chemin) => {
      expect((await poster(5 * 1_048_576, chemin)).statut).toBe(200);
      const refuse = await poster(5 * 1_048_576 + 1, chemin);
      expect([refuse.statut, refuse.texte]).toEqual([413, expect.stringContaining('4 Mo')]);
    },
  );

  it.each(['/cvec', '/cvec/exoneration/x', '/cvec/exonerations', '/x/cvec/exoneration'])(
    'ailleurs (%s) reste à 1 Mo',
    async (chemin) => {
      expect((await poster(1_048_577, chemin)).statut).toBe(413);
    },
  );

  it('annoncé énorme est refusé sur l’annonce, sans attendre qu’il arrive', async () => {
    const serveur = await garder();
    const depart = performance.now();
    const reponse = await serveur.ecrire(
      'POST /dse HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\n\r\nabc',
    );
    expect(reponse).toMatch(/^HTTP\/1\.1 413 /);
    expect(performance.now() - depart).toBeLessThan(10_000);
  });

  it.each(['chunked', 'gzip, chunked'])('sans taille annoncée (%s) est refusé', async (codage) => {
    const serveur = await garder();
    const reponse = await serveur.ecrire(
      `POST /dse HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: ${codage}\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
    );
    expect(reponse).toMatch(/^HTTP\/1\.1 411 /);
    expect(reponse).toContain('pas annonc');
  });

  it.each([
    ['/api/v1/simulations', 200],
    ['/api/v1/simulations?x=1', 200],
    ['/api/v1/simulations-bis', 413],
    ['/api/v1/simulations/x', 413],
    ['/x/api/v1/simulations', 413],
  ])('envoyé à %s reçoit %i : seule l’API ouverte compte elle-même', async (chemin, statut) => {
    expect((await poster(1_100_000, chemin)).statut).toBe(statut);
  });

  it('refusé ne gêne pas la demande suivante', async () => {
    const serveur = await garder();
    await serveur.ecrire('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\nabc');
    expect((await serveur.demander()).statut).toBe(200);
  });
});
