import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { DSE } from '../outillage/chemins';
import { decoder } from '../outillage/html';
import { appelerParFormulaire, appelerParScript, suiteDe } from './outillage/action';
import { type Client, ouvrirClient, type Recue } from './outillage/client';
import { type Etudiant, inscrire, remplirSonDossier } from './outillage/etudiants';
import { GRAINE, graineDe, type Hasard, tirerDepuis } from './outillage/hasard';
import { jsonHostile, NOMS, saisieHostile, valeurHostile } from './outillage/hostiles';
import { type ActionServie, actionsServies } from './outillage/manifeste';
import { memoireDesOuvriers } from './outillage/ouvriers';

test.describe.configure({ mode: 'default' });

let etudiant: Etudiant;
test.beforeAll(async () => {
  etudiant = await inscrire();
  await remplirSonDossier(etudiant);
});

const MACHINE =
  /Internal Server Error|TypeError|RangeError|prisma|node_modules|invalid byte sequence| at \w+ \(/i;

/** What any answer must be, whatever was sent: expected, in our words, and not too long to say. */
function attendreUneReponse(recue: Recue, contexte: string): void {
  const debut = recue.texte.slice(0, 300);
  expect(recue.statut, `${contexte} (graine ${GRAINE}) : ${debut}`).toBeLessThan(500);
  expect(recue.statut, contexte).toBeGreaterThanOrEqual(200);
  expect(MACHINE.exec(recue.texte)?.[0], `${contexte} : une phrase de machine`).toBeUndefined();
  const panne = /"etat":"panne"|\(référence [0-9A-F]{10}\)/.test(decoder(recue.texte));
  expect(panne, `${contexte} (graine ${GRAINE}) : une exception dans le serveur`).toBe(false);
}

/** The session dies on purpose in some actions, which would spare the next ones. */
const NE_PAS_DECONNECTER = new Set(['compte/seDeconnecter', 'compte/seDeconnecterPartout']);
const CHEMINS: Readonly<Record<string, string>> = {
  '/dse/[campagne]': DSE,
  '/dse/[campagne]/[cle]': `${DSE}/avis-couple`,
  '/dse/[campagne]/reprendre': `${DSE}/reprendre`,
  '/dse/[campagne]/verification': `${DSE}/verification`,
  '/suivi/[numero]': '/suivi/DSE-2627-AAAAAAAA',
  '/reinitialiser/[jeton]': '/reinitialiser/un-jeton',
  '/simulateur/[cle]': '/simulateur/niveau',
};
const ARGUMENTS: Readonly<Record<string, number>> = {
  'dse/[campagne]/commencer': 1,
  'dse/[campagne]/[cle]/continuer': 4,
  'dse/[campagne]/reprendre/reprendre': 1,
  'dse/[campagne]/verification/deposer': 1,
  'reinitialiser/[jeton]/choisirUnMotDePasse': 1,
  'simulateur/continuer': 1,
  'suivi/[numero]/rouvrir': 1,
};
const CHAMPS = [
  ...['email', 'motDePasse', 'motDePasseActuel', 'code', 'prenom', 'nom', 'ine', 'dateNaissance', 'retour'],
  ...['rbg', 'pasEncore', 'version', 'intention', 'engagement', 'persona', 'jour', 'annee', 'niveau'],
];
const LIES = [
  '2026-2027',
  'avis-couple',
  'niveau',
  'enfant-1',
  '1999-2000',
  '',
  '__proto__',
  '../..',
  'verification',
];

function saisie(hasard: Hasard, action: ActionServie, tour: number) {
  const hostile = tour % 2 === 0 || action.nom.includes('Persona');
  return saisieHostile(hasard, hostile ? CHAMPS : CHAMPS.slice(9, 13));
}

for (const action of actionsServies().filter(({ nom }) => !NE_PAS_DECONNECTER.has(nom))) {
  test(`${action.nom} : rien de ce qu’on lui envoie ne la fait tomber`, async () => {
    const hasard = tirerDepuis(graineDe(action.nom));
    const chemin = CHEMINS[action.route] ?? action.route;
    const lies0 = LIES.slice(0, ARGUMENTS[action.nom] ?? 0);
    const temoin = await appelerParScript(etudiant.client, { chemin, id: action.id, lies: lies0 });
    const entendue = /"etat":"/.test(temoin.texte) || suiteDe(temoin) !== '';
    expect(entendue, `l’action a bien été appelée : ${temoin.statut} ${temoin.texte.slice(0, 200)}`).toBe(
      true,
    );
    for (let tour = 0; tour < 10; tour++) {
      const lies = Array.from({ length: ARGUMENTS[action.nom] ?? 0 }, (_, i) =>
        tour < 3 ? (LIES[i] ?? '') : hasard.un([...LIES, valeurHostile(hasard).toString()]),
      );
      const appel = { chemin, id: action.id, lies, champs: saisie(hasard, action, tour) };
      const client = hasard.pari(0.6) ? etudiant.client : ouvrirClient();
      const appeler = hasard.pari(0.5) ? appelerParScript : appelerParFormulaire;
      attendreUneReponse(await appeler(client, appel), `${action.nom}, tour ${tour}`);
    }
  });
}

test('une action inconnue, d’une autre version ou mal écrite n’est pas une panne', async () => {
  const ids = [
    '',
    'x',
    '0'.repeat(42),
    `7f${'a'.repeat(40)}`,
    '__proto__',
    'constructor',
    '%00',
    '7f'.repeat(3_000),
  ];
  for (const id of ids) {
    for (const appeler of [appelerParScript, appelerParFormulaire]) {
      const recue = await appeler(etudiant.client, {
        chemin: `${DSE}/avis-couple`,
        id,
        champs: [['rbg', '1']],
      });
      expect(recue.statut, `${appeler.name} ${id.slice(0, 50)}`).toBeLessThan(500);
    }
  }
});

test('des arguments liés qui ne sont pas des textes, ou trop nombreux, ne cassent rien', async () => {
  const continuer = actionsServies().find(({ nom }) => nom === 'dse/[campagne]/[cle]/continuer');
  const hasard = tirerDepuis(graineDe('lies'));
  for (let tour = 0; tour < 12; tour++) {
    const lies = Array.from({ length: hasard.entier(9) }, () => jsonHostile(hasard));
    const appel = { chemin: `${DSE}/avis-couple`, id: continuer?.id ?? '', lies };
    for (const appeler of [appelerParScript, appelerParFormulaire]) {
      expect((await appeler(etudiant.client, appel)).statut, JSON.stringify(lies)).toBeLessThan(500);
    }
  }
});

const envoyerJson = (client: Client, chemin: string, corps: string | Buffer) =>
  client.demander(chemin, { corps, entetes: { 'content-type': 'application/json', origin: client.url } });

test('l’enregistrement pendant la saisie répond à tout corps par une phrase, jamais par une panne', async () => {
  const chemin = `/api${DSE}/brouillon`;
  const hasard = tirerDepuis(graineDe('brouillon'));
  const demande = { cle: 'avis-couple', saisie: { rbg: '1' }, version: 1, onglet: randomUUID() };
  for (let tour = 0; tour < 40; tour++) {
    const corps = hasard.pari(0.6)
      ? JSON.stringify({
          ...demande,
          [hasard.un(['cle', 'saisie', 'version', 'onglet'])]: jsonHostile(hasard),
        })
      : JSON.stringify(jsonHostile(hasard));
    attendreUneReponse(await envoyerJson(etudiant.client, chemin, corps), corps.slice(0, 200));
  }
  const tordus = ['', '{', '"\\ud800"', '['.repeat(5_000), Buffer.from([0xff, 0xfe]), '{"cle":'];
  for (const corps of tordus) expect((await envoyerJson(etudiant.client, chemin, corps)).statut).toBe(400);
});

test('un texte que la base ne sait pas garder est refusé ou gardé, jamais en panne', async () => {
  const chemin = `/api${DSE}/brouillon`;
  for (const rbg of ['\u0000', 'a\u0000b', '\ud800', '\udc00\ud800', '\\u0000']) {
    const demande = { cle: 'avis-couple', saisie: { rbg }, version: 999, onglet: randomUUID() };
    const recue = await envoyerJson(etudiant.client, chemin, JSON.stringify(demande));
    attendreUneReponse(recue, `${JSON.stringify(rbg)} : ${recue.statut}`);
  }
});

const enregistrer = (rbg: string, version: number) => ({
  cle: 'avis-couple',
  saisie: { rbg },
  version,
  onglet: randomUUID(),
});

test('chaque nom, dans chaque écriture, revient à l’écran tel qu’il a été tapé', async () => {
  const chemin = `/api${DSE}/brouillon`;
  const visibles = NOMS.filter((nom) => !nom.includes('\u0000'));
  const depart = await envoyerJson(etudiant.client, chemin, JSON.stringify(enregistrer('départ', 0)));
  let { version } = JSON.parse(depart.texte);
  for (const rbg of visibles) {
    const ecrite = await envoyerJson(etudiant.client, chemin, JSON.stringify(enregistrer(rbg, version)));
    expect(ecrite.statut, rbg).toBe(200);
    version = JSON.parse(ecrite.texte).version;
    const relue = await envoyerJson(etudiant.client, chemin, JSON.stringify(enregistrer('?', 0)));
    expect(JSON.parse(relue.texte).actuelle.rbg).toBe(rbg);
  }
});

test('une adresse tordue reçoit une page ou un refus, jamais une panne', async () => {
  const chemins = [
    '/%',
    '/%c0%af',
    '/_global-error',
    '/_not-found',
    '/api/communes?q=%00',
    '/api/communes?q=%ff',
    `/api/communes?q=${'a'.repeat(8_000)}`,
  ];
  const documents = [
    '/api/documents/%00/notification.pdf',
    '/suivi/%00',
    '/dse/%00/a',
    '/simulateur/%00',
    '/reinitialiser/%00',
  ];
  for (const chemin of [...chemins, ...documents]) {
    attendreUneReponse(await etudiant.client.demander(chemin), chemin);
  }
});

test('au-delà de 1 Mo : 413 et une phrase en français, partout où l’on peut poster', async () => {
  const corps = Buffer.alloc(1_048_577, 'a');
  for (const chemin of [
    '/connexion',
    `${DSE}/avis-couple`,
    `/api${DSE}/brouillon`,
    '/api/auth/signout',
    '/',
    '/nulle-part',
  ]) {
    const recue = await envoyerJson(etudiant.client, chemin, corps).catch((erreur: unknown) => {
      throw new Error(`${chemin} : ${erreur}`);
    });
    expect(recue.statut, chemin).toBe(413);
    expect(recue.texte).toContain("rien n'a été enregistré");
  }
});

test('la mémoire du serveur reste bornée sous un flot de corps énormes', async () => {
  const client = ouvrirClient();
  const corps = Buffer.alloc(1_000_000, 'é');
  for (let tour = 0; tour < 8; tour++) {
    await Promise.all(
      Array.from({ length: 10 }, () => envoyerJson(client, `/api${DSE}/brouillon`, corps).catch(() => null)),
    );
  }
  expect((await client.demander('/api/sante')).statut).toBe(200);
  // Known only of the portal of « npm test », under Linux.
  for (const mo of memoireDesOuvriers() ?? []) expect(mo).toBeLessThan(900);
});
