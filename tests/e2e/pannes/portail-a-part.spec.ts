import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DSE } from '../outillage/chemins';
import { personaDe } from '../outillage/demonstration';
import { ouvrirPortail, type Portail } from '../outillage/portail';
import { appelerParScript } from '../securite/outillage/action';
import { cachesDe, ouvrirClient, posterChamps, soumettre } from '../securite/outillage/client';
import { chercher, FORMES, secretsDe } from '../securite/outillage/donnees-personnelles';
import { deposer, type Etudiant, entrer, inscrire, remplirSonDossier } from '../securite/outillage/etudiants';
import { actionsServies } from '../securite/outillage/manifeste';
import { interroger } from './outillage/base';

// Its own log, its own database, its own restarts: one start serves these tests, in this order.
test.describe.configure({ mode: 'default' });

let portail: Portail;
test.beforeAll(async () => {
  portail = await ouvrirPortail({ LIMITES_FACTEUR: '1000', NIVEAU_TRACES: 'debug' });
  await portail.demarrer();
});
test.afterAll(() => portail.fermer());

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
const REVENU = '23 847';
const emma = personaDe('emma');
const bavarde = {
  ...emma,
  ine: '150890045HB',
  saisies: { ...emma.saisies, 'avis-couple': { rbg: REVENU } },
};

/** Everything a student may do in a day, mistakes included. */
async function vivre(): Promise<{ etudiant: Etudiant; numero: string; jeton: string }> {
  const etudiant = await inscrire(portail.url, bavarde);
  const { client, email, motDePasse } = etudiant;
  await entrer(ouvrirClient(portail.url), email, 'un mauvais mot de passe');
  await entrer(client, email, motDePasse).catch(() => false);
  await remplirSonDossier(etudiant, bavarde);
  const titulaire = `${emma.nom} ${emma.prenom}`;
  await soumettre(client, `${DSE}/compte`, {
    titulaire,
    iban: 'FR76 3000 6000 0112 3456 7890 188',
  });
  expect((await soumettre(client, `${DSE}/compte`, { titulaire, iban: IBAN })).statut).toBe(303);
  const numero = (await deposer(etudiant)).vers.split('/').at(-1) ?? '';
  for (const nom of ['notification', 'recapitulatif'])
    await client.demander(`/api/documents/${numero}/${nom}.pdf`);
  await soumettre(ouvrirClient(portail.url), '/mot-de-passe-oublie', { email });
  await provoquerUnePanne(etudiant);
  return { etudiant, numero, jeton: await jetonRecu(email) };
}

/** A bug on purpose, with the whole entry at hand: what the log says of it is read below. */
async function provoquerUnePanne({ client, email, motDePasse, nom }: Etudiant): Promise<void> {
  const continuer = actionsServies().find((action) => action.nom.endsWith('[campagne]/[cle]/continuer'));
  const champs = Object.entries({ email, motDePasse, nom, ine: bavarde.ine, iban: IBAN, rbg: REVENU });
  const appel = {
    chemin: `${DSE}/compte`,
    id: continuer?.id ?? '',
    lies: [email, IBAN, [REVENU], { nom }],
    champs,
  };
  const recue = await appelerParScript(client, appel);
  expect(recue.texte.includes('"etat":"panne"'), 'la panne a bien eu lieu').toBe(true);
}

async function jetonRecu(email: string): Promise<string> {
  const sql = `select texte from "CourrielLocal" where destinataire = $1 and texte like '%/reinitialiser/%'`;
  let jeton = '';
  await expect(async () => {
    const [courriel] = await interroger<{ texte: string }>(portail.donnees, sql, [email]);
    jeton = /\/reinitialiser\/(\S+)/.exec(courriel?.texte ?? '')?.[1] ?? '';
    expect(jeton).not.toBe('');
  }).toPass({ timeout: 15_000 });
  return jeton;
}

async function lireTable(table: string, colonnes = '*'): Promise<string> {
  const lignes = await interroger<{ ligne: string }>(
    portail.donnees,
    `select row_to_json(t)::text as ligne from (select ${colonnes} from ${table}) t`,
  );
  expect(lignes.length, table).toBeGreaterThan(0);
  return lignes.map(({ ligne }) => ligne).join('\n');
}

test('après un dossier complet, ni journal, ni adresse, ni tâche, ni événement ne porte de donnée personnelle', async () => {
  const { etudiant, numero, jeton } = await vivre();
  expect(numero).toMatch(/^DSE-/);
  const { client, email, motDePasse, nom } = etudiant;
  const journalPostgres = path.join(portail.donnees, 'postgres.log');
  const lieux = {
    'les traces du serveur': portail.dit(),
    'le journal de PostgreSQL': existsSync(journalPostgres) ? readFileSync(journalPostgres, 'utf8') : '',
    'les adresses suivies': client.adresses.join('\n'),
    'la table des tâches': await lireTable('pgboss.job', 'name, data, output, singleton_key'),
    'le journal légal': await lireTable('"EvenementDossier"', 'type, donnees, acteur'),
    'le journal des accès': await lireTable('"JournalAcces"'),
    'les compteurs de limites': await lireTable('"Limite"'),
    'les liens de réinitialisation': await lireTable('"ReinitialisationMotDePasse"'),
  };
  expect(lieux['les traces du serveur']).toContain('action en panne');
  const session = client.cookies.get('session') ?? '';
  const siens = secretsDe({
    courriel: email,
    nom,
    motDePasse,
    ine: bavarde.ine,
    iban: IBAN,
    revenu: REVENU,
    jeton,
    session,
  });
  expect(chercher(lieux, [...siens, ...FORMES])).toEqual([]);
});

test('la recherche elle-même trouve ce qu’on lui cache, groupé, collé ou dans une adresse', () => {
  const secrets = [...secretsDe({ courriel: 'a.b@exemple.fr', iban: IBAN, revenu: REVENU }), ...FORMES];
  for (const fuite of [
    'a.b%40exemple.fr',
    `x=${IBAN.replace(/ /g, '')}`,
    'rbg: 23\u202F847 €',
    '?rbg=23847',
    '150890045HB',
  ]) {
    expect(chercher({ ici: `avant ${fuite} apres` }, secrets), fuite).not.toEqual([]);
  }
  expect(chercher({ ici: 'pid 123847, id a23847b-9' }, secrets)).toEqual([]);
});

test('un formulaire ouvert avant un redémarrage s’envoie encore après : rien n’est à retaper', async () => {
  const etudiant = await inscrire(portail.url);
  await remplirSonDossier(etudiant, emma, 'revenus-etranger');
  const { client, email, motDePasse } = etudiant;
  const visiteur = ouvrirClient(portail.url);
  const avis = await cachesDe(client, `${DSE}/avis-couple`, 'rbg');
  const connexion = await cachesDe(visiteur, '/connexion', 'email');
  const simulateur = await cachesDe(visiteur, '/simulateur', 'annee');
  await portail.abattre();
  await portail.demarrer();
  const reponse = await posterChamps(client, `${DSE}/avis-couple`, [...avis, ['rbg', '19 500']]);
  expect(reponse.statut).toBe(303);
  expect((await client.demander(`${DSE}/avis-couple`)).texte.includes('value="19 500"')).toBe(true);
  const entree = await posterChamps(visiteur, '/connexion', [
    ...connexion,
    ['email', email],
    ['motDePasse', motDePasse],
  ]);
  expect(entree.vers).toContain('/tableau-de-bord');
  const simulation = await posterChamps(visiteur, '/simulateur', [
    ...simulateur.filter(([nom]) => nom !== 'annee'),
    ['annee', '2026-2027'],
  ]);
  expect(simulation.vers).toContain('/simulateur/');
});

test('un fichier et une action d’une version disparue sont refusés sans panne, et la page d’accueil vit', async () => {
  const client = ouvrirClient(portail.url);
  expect((await client.demander('/_next/static/chunks/ancienne-version.js')).statut).toBe(404);
  const ancienne = await appelerParScript(client, { chemin: '/connexion', id: `7f${'0'.repeat(40)}` });
  expect([404, 409]).toContain(ancienne.statut);
  expect((await client.demander('/')).statut).toBe(200);
});
