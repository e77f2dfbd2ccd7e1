import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { DSE } from '../outillage/chemins';
import { personaDe } from '../outillage/demonstration';
import { decoder } from '../outillage/html';
import { ACTIONS, type Ligne, MATRICE, type Reponse } from './matrice-des-acces';
import { appelerParFormulaire, appelerParScript, suiteDe } from './outillage/action';
import {
  type Client,
  cachesDe,
  type Demande,
  ouvrirClient,
  posterChamps,
  type Recue,
} from './outillage/client';
import {
  type Deposant,
  type Etudiant,
  inscrire,
  inscrireEtDeposer,
  remplirSonDossier,
} from './outillage/etudiants';
import { actionsServies, routesDesSources, routesServies } from './outillage/manifeste';

test.describe.configure({ mode: 'default' });

let deposant: Deposant;
let redacteur: Etudiant;
let autre: Etudiant;
test.beforeAll(async () => {
  [deposant, redacteur, autre] = await Promise.all([inscrireEtDeposer(), inscrire(), inscrire()]);
  await remplirSonDossier(redacteur);
});

const BROUILLON = { cle: 'avis-couple', saisie: { rbg: '23850' }, version: 1, onglet: randomUUID() };

function demander(client: Client, route: string, { chemin, methode }: Ligne): Promise<Recue> {
  const adresse = chemin?.(deposant) ?? route;
  if (methode !== 'POST') return client.demander(adresse);
  return client.demander(adresse, {
    corps: route.includes('brouillon') ? JSON.stringify(BROUILLON) : '{}',
    entetes: { 'content-type': 'application/json', origin: client.url },
  });
}

function reponseDe({ statut, vers }: Recue, base: string): Reponse {
  if (statut < 300 || statut >= 400) return statut;
  return `→ /${new URL(vers, base).pathname.slice(1)}`;
}

const lisible = ({ texte }: Recue): string => decoder(texte).replace(/\s+/g, ' ') + texte;

test('chaque route de l’application a sa ligne dans la matrice, et aucune ligne n’est de trop', () => {
  const attendues = Object.keys(MATRICE).sort();
  expect(routesServies(), 'routes construites').toEqual(attendues);
  expect(attendues, 'routes des sources').toEqual(expect.arrayContaining([...routesDesSources()]));
});

test('chaque action du serveur dit qui peut l’appeler, et aucune n’est de trop', () => {
  expect(actionsServies().map(({ nom }) => nom)).toEqual(Object.keys(ACTIONS).sort());
});

for (const [route, ligne] of Object.entries(MATRICE)) {
  test(`${route} : personne, un autre étudiant et le titulaire reçoivent chacun ce qui leur revient`, async () => {
    const titulaire = ligne.titulaireEst === 'redacteur' ? redacteur : deposant;
    const acteurs = {
      anonyme: ouvrirClient(),
      autre: autre.client,
      titulaire: titulaire.client,
    };
    for (const qui of ['anonyme', 'autre', 'titulaire'] as const) {
      const recue = await demander(acteurs[qui], route, ligne);
      expect(reponseDe(recue, acteurs[qui].url), qui).toBe(ligne[qui]);
      const lu = lisible(recue);
      if (qui === 'titulaire') {
        expect(lu.includes(ligne.montre?.(titulaire) ?? ''), 'le titulaire lit ce qui est à lui').toBe(true);
        continue;
      }
      if (ligne.demonstration) continue;
      const interdits = [titulaire.nom, titulaire.email, deposant.numero, ligne.montre?.(titulaire) ?? ''];
      for (const interdit of interdits.filter((mot) => mot !== '' && recue.statut === 200)) {
        expect(lu.includes(interdit), `${qui} lit « ${interdit} »`).toBe(false);
      }
    }
  });
}

for (const action of actionsServies().filter(({ nom }) => ACTIONS[nom] === 'personne')) {
  test(`${action.nom} sans session ne fait rien et renvoie se connecter`, async () => {
    const appel = {
      id: action.id,
      lies: ['2026-2027', 'avis-couple', '', ''].slice(0, /continuer/.test(action.nom) ? 4 : 1),
      champs: [
        ['engagement', 'oui'],
        ['ine', '150890045HB'],
      ] as const,
    };
    for (const appeler of [appelerParScript, appelerParFormulaire]) {
      const chemin = action.route.replace('[campagne]', '2026-2027').replace(/\[\w+\]/, 'x');
      const client = ouvrirClient();
      const recue = await appeler(client, { ...appel, chemin });
      const dit = suiteDe(recue).includes('/connexion') || recue.texte.includes('session a expiré');
      expect(dit, `${chemin} : ${recue.statut} ${recue.texte.slice(0, 200)}`).toBe(true);
      expect(recue.texte.includes('"etat":"panne"')).toBe(false);
      expect(client.cookies.has('session')).toBe(false);
    }
    const ailleurs = await appelerParScript(ouvrirClient(), { ...appel, chemin: '/connexion' });
    expect(ailleurs.statut, 'd’une page qui ne la montre pas').toBeLessThan(500);
    expect(ailleurs.cookies.join()).not.toContain('session=');
  });
}

test('le numéro d’un autre, dans n’importe quelle écriture, ne s’ouvre pas', async () => {
  const { numero } = deposant;
  const variantes = [
    numero.toLowerCase(),
    ` ${numero}`,
    `${numero}%00`,
    `${numero}/..`,
    `${numero}'--`,
    '%2e%2e',
    '*',
    '%25',
  ];
  for (const variante of variantes) {
    for (const chemin of [
      `/suivi/${encodeURI(variante)}`,
      `/api/documents/${encodeURI(variante)}/recapitulatif.pdf`,
    ]) {
      const { statut, texte } = await autre.client.demander(chemin);
      expect([307, 308, 400, 404], `${chemin} : ${statut}`).toContain(statut);
      expect(texte.startsWith('%PDF-')).toBe(false);
    }
  }
});

test('le document d’un autre ne s’obtient ni par HEAD, ni par une partie, ni par une étiquette', async () => {
  const chemin = `/api/documents/${deposant.numero}/recapitulatif.pdf`;
  const essais: Demande[] = [
    { methode: 'HEAD' },
    { entetes: { range: 'bytes=0-99' } },
    { entetes: { 'if-none-match': '*' } },
  ];
  for (const essai of essais) expect((await autre.client.demander(chemin, essai)).statut).toBe(404);
  for (const methode of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    expect((await autre.client.demander(chemin, { methode, corps: '' })).statut, methode).toBe(405);
  }
});

test('la page ouverte par l’un, envoyée par l’autre, n’écrit rien dans le dossier du premier', async () => {
  const chemin = `${DSE}/avis-couple`;
  const caches = await cachesDe(redacteur.client, chemin, 'rbg');
  const recue = await posterChamps(autre.client, chemin, [...caches, ['rbg', '1']]);
  expect(reponseDe(recue, autre.client.url)).toBe(`→ ${DSE}`);
  expect(lisible(await redacteur.client.demander(chemin)).includes('"23850"')).toBe(true);
  expect(lisible(await autre.client.demander(DSE)).includes('Commencer mon dossier')).toBe(true);
});

test('la page ouverte par l’un, envoyée sans session, ne rend sa saisie à personne d’autre', async () => {
  const chemin = `${DSE}/avis-couple`;
  const caches = await cachesDe(redacteur.client, chemin, 'rbg');
  const passant = ouvrirClient();
  const recue = await posterChamps(passant, chemin, [...caches, ['rbg', '77777']]);
  expect(reponseDe(recue, passant.url)).toBe('→ /connexion');
  const voleur = await inscrire();
  await remplirSonDossier(voleur, personaDe('emma'), 'enfants');
  for (const [nom, valeur] of passant.cookies) voleur.client.cookies.set(nom, valeur);
  expect(lisible(await voleur.client.demander(chemin)).includes('77777')).toBe(false);
});

test('les actions d’un autre étudiant ne rouvrent pas le dossier déposé', async () => {
  const rouvrir = actionsServies().find(({ nom }) => nom === 'suivi/[numero]/rouvrir');
  const chemin = `/suivi/${deposant.numero}`;
  const recue = await appelerParScript(autre.client, { chemin, id: rouvrir?.id ?? '', lies: ['2026-2027'] });
  expect(recue.statut).toBeLessThan(500);
  expect((await deposant.client.demander(DSE)).vers).toContain(deposant.numero);
});
