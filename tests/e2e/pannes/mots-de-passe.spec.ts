import { expect, test } from '@playwright/test';
import { nouvelleAdresse } from '../outillage/comptes';
import { decoder } from '../outillage/html';
import { ouvrirPortail, type Portail } from '../outillage/portail';
import {
  type Client,
  cachesDe,
  type Entetes,
  ouvrirClient,
  posterChamps,
  type Recue,
  soumettre,
} from '../securite/outillage/client';
import { type Etudiant, entrer, inscrire } from '../securite/outillage/etudiants';

// With its real limits, so never the portal that the other tests use.
test.describe.configure({ mode: 'default' });

let portail: Portail;
test.beforeAll(async () => {
  // The test plays the proxy: it says from which address each try comes.
  portail = await ouvrirPortail({ PROXY_DE_CONFIANCE: 'oui', NIVEAU_TRACES: 'error' });
  await portail.demarrer();
});
test.afterAll(() => portail.fermer());

let prochaine = 0;
const nouvelleMachine = (): Entetes => ({
  'x-forwarded-for': `198.51.${100 + (prochaine >> 8)}.${prochaine++ & 255}`,
});
const navigateur = (depuis: Entetes = nouvelleMachine()): Client => ouvrirClient(portail.url, depuis);

const FREIN = 'Il y a eu trop d’essais';
const REFUS = 'ensemble, ils ne correspondent à aucun compte';
const dit = ({ texte }: Recue): string => decoder(texte).replace(/\s+/g, ' ');
const essayer = (client: Client, email: string, motDePasse: string) =>
  soumettre(client, '/connexion', { email, motDePasse });

const mediane = (mesures: readonly number[]): number =>
  [...mesures].sort((a, b) => a - b)[mesures.length >> 1] ?? 0;

test('un compte visé depuis cent adresses se ferme aux inconnus, jamais au navigateur de son titulaire', async () => {
  const titulaire: Etudiant = await inscrire(portail.url);
  const { email, motDePasse } = titulaire;
  for (let essai = 0; essai < 10; essai++) {
    expect(dit(await essayer(navigateur(), email, `faux ${essai}`))).toContain(REFUS);
  }
  for (const tente of ['faux', motDePasse]) {
    const recue = await essayer(navigateur(), email, tente);
    expect(dit(recue), 'même le bon mot de passe attend').toContain(FREIN);
    expect(recue.cookies.join()).not.toContain('session=');
  }
  titulaire.client.cookies.delete('session');
  expect(await entrer(titulaire.client, email, motDePasse), 'le titulaire entre').toBe(true);
});

test('le cookie d’appareil d’un autre compte ne donne pas d’essais de plus', async () => {
  const [victime, attaquant] = [await inscrire(portail.url), await inscrire(portail.url)];
  for (let essai = 0; essai < 10; essai++) await essayer(navigateur(), victime.email, `faux ${essai}`);
  const client = navigateur();
  client.cookies.set('appareil', attaquant.client.cookies.get('appareil') ?? '');
  expect(dit(await essayer(client, victime.email, 'faux'))).toContain(FREIN);
});

test('une adresse qui essaie cinquante comptes est arrêtée, sa voisine ne l’est pas', async () => {
  const machine = nouvelleMachine();
  const client = navigateur(machine);
  const caches = await cachesDe(client, '/connexion', 'email');
  const tenter = (qui: Client) =>
    posterChamps(qui, '/connexion', [
      ...caches,
      ['email', nouvelleAdresse()],
      ['motDePasse', 'mot de passe volé'],
    ]);
  const recues = await Promise.all(Array.from({ length: 50 }, () => tenter(client)));
  expect(recues.every((recue) => dit(recue).includes(REFUS))).toBe(true);
  expect(dit(await tenter(client))).toContain(FREIN);
  expect(dit(await tenter(navigateur(machine))), 'changer de navigateur n’y fait rien').toContain(FREIN);
  const voisine = navigateur();
  expect(dit(await tenter(voisine))).toContain(REFUS);
});

test('une liste d’adresses relayées par le client ne change pas celle que le relais a vue', async () => {
  const { 'x-forwarded-for': vraie = '' } = nouvelleMachine();
  const caches = await cachesDe(navigateur(), '/connexion', 'email');
  const tenter = (i: number) =>
    posterChamps(navigateur({ 'x-forwarded-for': `203.0.113.${i}, ${vraie}` }), '/connexion', [
      ...caches,
      ['email', nouvelleAdresse()],
      ['motDePasse', 'mot de passe volé'],
    ]);
  await Promise.all(Array.from({ length: 50 }, (_, i) => tenter(i)));
  expect(dit(await tenter(51))).toContain(FREIN);
});

test('compte connu ou inconnu : les mêmes mots, le même temps à peu de chose près', async () => {
  const connus = [await inscrire(portail.url), await inscrire(portail.url)];
  const temps: Record<'connu' | 'inconnu', number[]> = { connu: [], inconnu: [] };
  const client = navigateur();
  const caches = await cachesDe(client, '/connexion', 'email');
  const chronometrer = async (email: string): Promise<number> => {
    const debut = performance.now();
    const recue = await posterChamps(client, '/connexion', [
      ...caches,
      ['email', email],
      ['motDePasse', 'inexact'],
    ]);
    expect(dit(recue)).toContain(REFUS);
    return performance.now() - debut;
  };
  // One known, one unknown, in turn: what slows the box slows both.
  for (const { email } of [...connus, ...connus, ...connus, ...connus, ...connus, ...connus, ...connus]) {
    temps.connu.push(await chronometrer(email));
    temps.inconnu.push(await chronometrer(nouvelleAdresse()));
  }
  const rapport = mediane(temps.connu) / mediane(temps.inconnu);
  expect(rapport).toBeGreaterThan(0.4);
  expect(rapport).toBeLessThan(2.5);
});

test('mot de passe oublié et inscription répondent pareil, que l’adresse soit connue ou non', async () => {
  const { email } = await inscrire(portail.url);
  const oublis = await Promise.all(
    [email, nouvelleAdresse()].map((adresse) =>
      soumettre(navigateur(), '/mot-de-passe-oublie', { email: adresse }),
    ),
  );
  expect(oublis.map(({ statut, vers }) => [statut, vers])).toEqual([
    [303, '/mot-de-passe-oublie/envoye'],
    [303, '/mot-de-passe-oublie/envoye'],
  ]);
  const demande = {
    prenom: 'Emma',
    nom: 'Petit',
    ine: '',
    dateNaissance: '14/09/2007',
    motDePasse: 'nuage violon tortue granit',
  };
  const inscriptions = await Promise.all(
    [email, nouvelleAdresse()].map((adresse) =>
      soumettre(navigateur(), '/inscription', { ...demande, email: adresse }),
    ),
  );
  for (const { statut, vers } of inscriptions) expect([statut, vers]).toEqual([303, '/inscription/verifier']);
});

test('le code reçu par courriel ne se devine pas : après quelques essais, même le bon est refusé', async () => {
  const client = navigateur();
  const demande = {
    prenom: 'Emma',
    nom: 'Petit',
    ine: '',
    dateNaissance: '14/09/2007',
    motDePasse: 'nuage violon tortue granit',
  };
  await soumettre(client, '/inscription', { ...demande, email: nouvelleAdresse() });
  let refuse = '';
  let essais = 0;
  while (!refuse.includes('ne peut plus servir') && essais < 12) {
    refuse = dit(await soumettre(client, '/inscription/verifier', { code: 'ABCDEF' }));
    essais++;
  }
  expect(essais, 'quelques essais seulement').toBeLessThan(12);
  expect(client.cookies.has('session')).toBe(false);
});
