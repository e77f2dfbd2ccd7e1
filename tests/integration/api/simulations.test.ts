import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as api from '@/lib/parcours/api';
import { ERREURS, REPONSE } from '@/lib/parcours/api';
import { repondreSimulation } from '@/lib/server/api/requetes/repondre-simulation';
import '../compte/outillage';

const DEMANDE = JSON.stringify({
  annee: '2025-2026',
  ressources: { revenuBrutGlobal: 33_000 },
  charges: { pointsDeCharge: 5 },
});
const JSON_UTF8 = 'application/json; charset=utf-8';

interface Envoi {
  readonly corps?: BodyInit;
  readonly type?: string;
  readonly entetes?: Readonly<Record<string, string>>;
  readonly adresse?: string;
}

function envoyer({ corps = DEMANDE, type = JSON_UTF8, entetes = {}, adresse = randomUUID() }: Envoi = {}) {
  const requete = new Request('http://localhost/api/v1/simulations', {
    method: 'POST',
    headers: { 'content-type': type, ...entetes },
    body: corps,
    ...(corps instanceof ReadableStream && { duplex: 'half' }),
  });
  return repondreSimulation(requete, adresse);
}

async function attendreRefus(reponse: Response, statut: number): Promise<string> {
  expect(reponse.status).toBe(statut);
  expect(reponse.headers.get('access-control-allow-origin')).toBe('*');
  expect(reponse.headers.get('cache-control')).toBe('no-store');
  const { erreurs } = ERREURS.parse(await reponse.json());
  return erreurs.map(({ message }) => message).join(' ');
}

/** A body that comes piece by piece and announces nothing. */
const flux = (morceau: string, fois: number): ReadableStream =>
  new ReadableStream({
    pull(controleur) {
      if (fois-- > 0) controleur.enqueue(new TextEncoder().encode(morceau));
      else controleur.close();
    },
  });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('une simulation', () => {
  it('est rendue à tous les sites, et ne se garde pas', async () => {
    const reponse = await envoyer();
    expect(reponse.status).toBe(200);
    expect(reponse.headers.get('access-control-allow-origin')).toBe('*');
    expect(reponse.headers.get('cache-control')).toBe('no-store');
    expect(REPONSE.parse(await reponse.json())).toMatchObject({ echelon: '1', montantAnnuel: 2_163 });
  });

  it.each(['application/json', 'APPLICATION/JSON;charset="UTF-8"', ' application/json ; charset=utf-8 '])(
    'accepte le type « %s »',
    async (type) => {
      expect((await envoyer({ type })).status).toBe(200);
    },
  );

  it('accepte un corps en morceaux, et une marque d’ordre des octets', async () => {
    expect((await envoyer({ corps: flux(DEMANDE, 1) })).status).toBe(200);
    expect((await envoyer({ corps: `\u{feff}${DEMANDE}` })).status).toBe(200);
    const octets = flux(' ', 500);
    await attendreRefus(await envoyer({ corps: octets }), 400);
  });
});

describe('une demande refusée', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1', 'json'])(
    'le type « %s » : 400',
    async (type) => {
      expect(await attendreRefus(await envoyer({ type }), 400)).toContain('application/json');
    },
  );

  it('sans corps, compressée, ou qui n’est pas de l’UTF-8 : 400', async () => {
    expect(await attendreRefus(await envoyer({ corps: '' }), 400)).toContain('vide');
    const compressee = await envoyer({ entetes: { 'content-encoding': 'gzip' } });
    expect(await attendreRefus(compressee, 400)).toContain('sans compression');
    const invalide = await envoyer({ corps: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) });
    expect(await attendreRefus(invalide, 400)).toContain('UTF-8');
  });

  it('coupée en route : 400', async () => {
    const coupee = new ReadableStream({
      start: (controleur) => controleur.error(new Error('connexion coupée')),
    });
    expect(await attendreRefus(await envoyer({ corps: coupee }), 400)).toContain('incomplet');
  });

  it('champ par champ : 400', async () => {
    const reponse = await envoyer({ corps: '{"annee":"2025-2026","charges":{"distanceKm":-1}}' });
    expect(reponse.status).toBe(400);
    expect(await reponse.json()).toEqual({
      erreurs: [{ champ: 'charges.distanceKm', message: 'Un nombre négatif n’a pas de sens ici.' }],
    });
  });

  it('d’une année inconnue : 404, avec celles qui sont connues', async () => {
    const reponse = await envoyer({ corps: '{"annee":"1999-2000"}' });
    expect(reponse.status).toBe(404);
    expect(await reponse.json()).toMatchObject({
      erreurs: [{ champ: 'annee' }],
      anneesConnues: expect.arrayContaining(['2025-2026', '2026-2027']),
    });
  });
});

describe('un corps trop gros', () => {
  const blancs = (octets: number) => DEMANDE + ' '.repeat(octets - DEMANDE.length);

  it('passe jusqu’à 32 Kio, pas un octet de plus', async () => {
    expect((await envoyer({ corps: blancs(32_768) })).status).toBe(200);
    await attendreRefus(await envoyer({ corps: blancs(32_769) }), 413);
  });

  it('est compté à l’arrivée, quoi qu’il annonce', async () => {
    await attendreRefus(await envoyer({ corps: flux(' '.repeat(1_000), 33) }), 413);
    const menteur = { corps: flux(' '.repeat(1_000), 40), entetes: { 'content-length': '12' } };
    await attendreRefus(await envoyer(menteur), 413);
  });

  it('n’est pas lu jusqu’au bout quand il ne finit pas', async () => {
    let lus = 0;
    const sansFin = new ReadableStream({
      pull(controleur) {
        lus += 1;
        controleur.enqueue(new Uint8Array(65_536));
      },
    });
    await attendreRefus(await envoyer({ corps: sansFin }), 413);
    expect(lus).toBeLessThan(32);
  });
});

describe('trop de demandes', () => {
  it('d’une adresse : 429, qui dit combien attendre, sans gêner les autres', async () => {
    const adresse = randomUUID();
    const lancer = () => envoyer({ adresse, corps: '{}' });
    const statuts = await Promise.all(Array.from({ length: 700 }, lancer));
    const refusees = statuts.filter(({ status }) => status === 429);
    expect(refusees.length).toBeGreaterThanOrEqual(50);
    const [premiere] = refusees;
    expect(Number(premiere?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(premiere?.headers.get('retry-after'))).toBeLessThanOrEqual(120);
    if (premiere) await attendreRefus(premiere, 429);
    expect((await envoyer()).status).toBe(200);
  });
});

describe('une panne de chez nous', () => {
  it('n’est jamais un 500 : 503, une référence, rien de la demande', async () => {
    vi.spyOn(api, 'simuler').mockImplementation(() => {
      throw new Error('revenu de 33000');
    });
    const reponse = await envoyer();
    expect(reponse.headers.get('retry-after')).toBe('30');
    const message = await attendreRefus(reponse, 503);
    expect(message).toMatch(/référence [0-9A-F]{10}/);
    expect(message).not.toContain('33000');
  });
});
