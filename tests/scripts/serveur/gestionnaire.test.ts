import { describe, expect, it, vi } from 'vitest';
import { charger, type Pages, type Traitement } from './modules';
import { servir } from './outillage';

const { traiter, traiterParNext } = await charger('gestionnaire');
const AUCUNE: Pages = { servir: () => false, politique: () => 'aucune' };
const PAGES: Pages = { servir: () => false, politique: (url) => `empreintes de ${url || 'la page absente'}` };

const parNext = (next: Traitement, pages: () => Pages | null = () => null) =>
  servir(traiterParNext(next, pages));

describe('une page rendue à la demande', () => {
  it('reçoit et annonce la même politique, au nonce neuf à chaque fois', async () => {
    const serveur = await parNext((req, res) => res.end(req.headers['content-security-policy']));
    const [premiere, seconde] = [await serveur.demander(), await serveur.demander()];
    expect(premiere.texte).toMatch(/'nonce-[\w+/=]{20,}'/);
    expect(premiere.entetes['content-security-policy']).toBe(premiere.texte);
    expect(seconde.texte).not.toBe(premiere.texte);
  });

  it('ne lit jamais la politique ou le nonce que le visiteur voudrait imposer', async () => {
    const serveur = await parNext((req, res) => res.end(JSON.stringify(req.headers)));
    const entetes = { 'content-security-policy': "script-src 'nonce-pirate'", 'x-nonce': 'pirate' };
    expect((await serveur.demander({ entetes })).texte).not.toContain('pirate');
  });

  it('porte les en-têtes de sécurité, même en erreur', async () => {
    const serveur = await parNext((_req, res) => res.writeHead(500).end('panne'));
    const recu = await serveur.demander({ chemin: '/reinitialiser/jeton' });
    expect(recu).toMatchObject({ statut: 500, texte: 'panne' });
    expect(recu.entetes).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
  });

  it.each([
    ['une adresse illisible', { chemin: '/%' }, 400],
    ['un corps énorme', { methode: 'POST', entetes: { 'content-length': '2000000' } }, 413],
  ])('n’est pas rendue pour %s, refusée avec les mêmes en-têtes', async (_, demande, statut) => {
    const next = vi.fn();
    const recu = await (await parNext(next)).demander(demande);
    expect(recu.statut).toBe(statut);
    expect(recu.entetes['x-frame-options']).toBe('DENY');
    expect(next).not.toHaveBeenCalled();
  });
});

describe('un envoi sans origine (une page qui ne dit pas d’où l’on vient)', () => {
  const envoyer = async (chemin: string, origin: string) => {
    const serveur = await parNext((_req, res) => res.end('reçu'));
    return (await serveur.demander({ chemin, methode: 'POST', entetes: { origin } })).statut;
  };

  it.each(['/payer/abc/accepter', '/payer/abc/refuser?langue=en', '/banque-de-demonstration'])(
    'est reçu à %s : le jeton ou la signature y fait foi',
    async (chemin) => {
      expect(await envoyer(chemin, 'null')).toBe(200);
      expect(await envoyer(chemin, 'https://pirate.exemple')).toBe(403);
    },
  );

  it.each([
    '/payer/abc',
    '/payer/accepter',
    '/payer/abc/def',
    '/payer/abc/accepter/x',
    '/payer/abc/accepterait',
    '/banque-de-demonstration/x/choix',
    '/cvec/carte',
    '/connexion?x=/payer/abc/accepter',
  ])('est refusé à %s, où une session ferait foi', async (chemin) => {
    expect(await envoyer(chemin, 'null')).toBe(403);
  });
});

describe('la barre à la fin d’une adresse', () => {
  it.each([
    ['/api/attestation/', '/api/attestation'],
    ['/api/attestation//?etudiant=MARTI', '/api/attestation?etudiant=MARTI'],
    ['/api/attestation/REN6?x=/a/', '/api/attestation/REN6?x=/a/'],
    ['/api/', '/api/'],
    ['/verifier/', '/verifier/'],
    ['/?retour=/api/x/', '/?retour=/api/x/'],
  ])('%s se lit %s', async (chemin, lu) => {
    const serveur = await parNext((req, res) => res.end(req.url));
    expect((await serveur.demander({ chemin })).texte).toBe(lu);
  });
});

describe('la page que Next garde pour ses pannes', () => {
  it.each(['/_global-error', '/_global-error?x=1', '/_global-error.rsc'])(
    'n’est l’adresse de personne : %s est une page absente',
    async (chemin) => {
      const serveur = await parNext((req, res) => res.end(req.url));
      expect((await serveur.demander({ chemin })).texte).toBe('/_not-found');
    },
  );

  it('n’emporte pas les adresses qui lui ressemblent', async () => {
    const serveur = await parNext((req, res) => res.end(req.url));
    expect((await serveur.demander({ chemin: '/_global-erreur' })).texte).toBe('/_global-erreur');
  });
});

describe('une page rendue d’avance, que Next envoie lui-même', () => {
  const prerendue =
    (statut: number): Traitement =>
    (_req, res) => {
      res.setHeader('x-nextjs-prerender', '1');
      res.statusCode = statut;
      res.end('page');
    };

  it.each([
    [200, 'empreintes de /regles'],
    [404, 'empreintes de la page absente'],
  ])('avec le statut %i, porte la politique de ses scripts', async (statut, attendue) => {
    const recu = await (await parNext(prerendue(statut), () => PAGES)).demander({ chemin: '/regles' });
    expect(recu.statut).toBe(statut);
    expect(recu.entetes['content-security-policy']).toBe(attendue);
  });

  it('garde la politique au nonce tant que les pages ne sont pas lues', async () => {
    const recu = await (await parNext(prerendue(200))).demander();
    expect(recu.entetes['content-security-policy']).toContain('nonce-');
  });

  it('laisse la politique au nonce à une page rendue à la demande', async () => {
    const recu = await (
      await parNext(
        (_req, res) => res.end('x'),
        () => PAGES,
      )
    ).demander();
    expect(recu.entetes['content-security-policy']).toContain('nonce-');
  });
});

describe('l’ordre des réponses', () => {
  const repondre = (nom: string) => (_req: unknown, res: Parameters<Traitement>[1]) => {
    res.end(nom);
    return true;
  };

  it.each([
    ['la mémoire', repondre('la mémoire'), repondre('les fichiers')],
    ['les fichiers', () => false, repondre('les fichiers')],
    ['Next', () => false, () => false],
  ])('donne d’abord la parole à qui sait répondre : %s', async (attendu, memoire, fichiers) => {
    const serveur = await servir(traiter(repondre('Next'), { ...AUCUNE, servir: memoire }, fichiers));
    expect((await serveur.demander()).texte).toBe(attendu);
  });
});
