import { expect, type Page, test } from '@playwright/test';
import {
  demanderUnAcces,
  demanderUneExoneration,
  nomUnique,
  ouvrirSaCvecComme,
  ouvrirSaDemande,
  PDF,
  travaillerComme,
  trouverSonVirement,
} from '../outillage/agents';
import { allerALaBanque, choisirALaBanque, lireNumero, PAYER } from '../outillage/cvec';
import { simulerLaDate } from '../outillage/demonstration';
import { champ, presser, remplir } from '../outillage/formulaire';
import { ACTIONS, MATRICE, type Reponse } from './matrice-des-acces';
import { MATRICE_DES_AGENTS, type Objets, ROLES, type Role } from './matrice-des-agents';
import { appelerParFormulaire, appelerParScript, suiteDe } from './outillage/action';
import { type Client, ouvrirClient } from './outillage/client';
import { actionsServies } from './outillage/manifeste';

test.describe.configure({ mode: 'default' });

const clients = new Map<Role, Client>();
let objets: Objets;
let noms: readonly string[];
const demandeuse = nomUnique();

/** The cookies of a browser, in a client that may send anything. */
async function clientDe(page: Page): Promise<Client> {
  const client = ouvrirClient();
  for (const { name, value } of await page.context().cookies()) client.cookies.set(name, value);
  return client;
}

async function demander(page: Page): Promise<readonly string[]> {
  const { nom } = await ouvrirSaCvecComme(page);
  await demanderUneExoneration(page);
  clients.set('etudiante', await clientDe(page));
  return [nom];
}

async function faireRembourser(page: Page): Promise<string> {
  const { nom } = await ouvrirSaCvecComme(page);
  await allerALaBanque(page);
  await choisirALaBanque(page, PAYER);
  await lireNumero(page);
  await page.goto('/cvec/remboursement');
  const compte = { titulaire: `${nom} Lina`, iban: 'FR76 3000 6000 0112 3456 7890 189' };
  await remplir(page, { motif: 'autre_exoneration', ...compte });
  await champ(page, 'piece').setInputFiles(PDF);
  await champ(page, 'identite').setInputFiles(PDF);
  await presser(page, 'Envoyer ma demande');
  return nom;
}

test.beforeAll(async ({ browser }) => {
  const ouvrir = async () => (await browser.newContext()).newPage();
  const etudiante = await ouvrir();
  noms = await demander(etudiante);
  const remboursee = await faireRembourser(await ouvrir());
  const bureau = await ouvrir();
  await travaillerComme(bureau, 'herve');
  await ouvrirSaDemande(bureau, remboursee, '/instruction?genre=remboursement_cvec');
  await remplir(bureau, { decision: 'accorder', motivation: 'La situation est prouvée.' });
  await presser(bureau, 'Enregistrer la décision');
  const lot = await trouverSonVirement(bureau, `${remboursee} Lina`);
  const demande = await ouvrirSaDemande(bureau, noms[0] ?? '');
  const piece = (await bureau.getByRole('link', { name: PDF.name }).getAttribute('href')) ?? '';
  const ecole = await ouvrir();
  await simulerLaDate(ecole, '2026-11-21');
  await travaillerComme(ecole, 'claudine');
  const buffer = Buffer.from(`0359901X;REN6 ABCDEF 42;${noms[0]}\n`);
  await champ(ecole, 'liste').setInputFiles({ name: 'l.csv', mimeType: 'text/csv', buffer });
  await presser(ecole, 'Déposer et contrôler');
  await demanderUnAcces(await ouvrir(), '0359901X', demandeuse, PDF);
  await bureau.goto('/instruction/referents');
  const lien = (nom: string | RegExp) => bureau.getByRole('link', { name: nom }).getAttribute('href');
  const acces = (await lien(new RegExp(demandeuse))) ?? '';
  const referent = (await lien('Retirer l’agrément de Yann Morvan')) ?? '';
  objets = { demande, piece, lot, liste: new URL(ecole.url()).pathname, acces, referent };
  for (const role of ROLES) {
    if (role === 'etudiante') continue;
    const page = await ouvrir();
    if (role !== 'personne') await travaillerComme(page, role);
    clients.set(role, await clientDe(page));
  }
});

const clientDuRole = (role: Role): Client => clients.get(role) ?? ouvrirClient();

const SECRETS = {
  nom: () => noms[0] ?? '',
  iban: () => 'FR7630006000011234567890189',
  fichier: () => '%PDF-',
  demandeuse: () => demandeuse,
  referent: () => 'Morvan',
};

test('chaque route de ceux qui travaillent a sa ligne, role par role', () => {
  const attendues = Object.keys(MATRICE).filter((route) =>
    /^\/(instruction|etablissement)(\/|$)/.test(route),
  );
  expect(Object.keys(MATRICE_DES_AGENTS).sort()).toEqual(attendues.sort());
});

for (const [route, { chemin, reponses, secret }] of Object.entries(MATRICE_DES_AGENTS)) {
  test(`${route} : chaque rôle reçoit ce qui lui revient`, async () => {
    for (const role of ROLES) {
      const client = clientDuRole(role);
      const { statut, vers, texte, entetes } = await client.demander(chemin(objets));
      const recue: Reponse =
        statut >= 300 && statut < 400 ? `→ /${new URL(vers, client.url).pathname.slice(1)}` : statut;
      expect(recue, role).toBe(reponses[role]);
      if (secret)
        expect(texte.includes(SECRETS[secret]()), `${role} lit ce qui n’est qu’à d’autres`).toBe(
          statut === 200,
        );
      if (statut === 200) expect(entetes['cache-control'], role).toContain('no-store');
    }
  });
}

const HORS_ECOLE = ['nadia', 'herve', 'samir', 'etudiante', 'personne'] as const;
const HORS_CROUS = ['claudine', 'ines', 'etudiante', 'personne'] as const;

const ATTENDUS: Readonly<Record<string, readonly Role[]>> = {
  'etablissement/logements/designer': HORS_ECOLE,
  'etablissement/logements/importer': HORS_ECOLE,
  'etablissement/logements/rendre': HORS_ECOLE,
  'etablissement/logements/retirer': HORS_ECOLE,
  'instruction/cles/[sejour]/constater': HORS_CROUS,
  'etablissement/quitter/quitterMaFonction': HORS_ECOLE,
  'instruction/referents/[demande]/agreer': HORS_CROUS,
  'instruction/referents/retirer/[referent]/retirer': HORS_CROUS,
  'etablissement/deposer': HORS_ECOLE,
  'instruction/[demande]/demanderLeDocument': HORS_CROUS,
  'instruction/[demande]/decider': HORS_CROUS,
  'instruction/virements/comptes/[remboursement]/refuserLeCompte': [
    ...(['nadia', 'samir', 'claudine', 'etudiante', 'personne'] as const),
  ],
  'instruction/logement/fenetres/annoncer': HORS_CROUS,
  'instruction/logement/fenetres/annuler': HORS_CROUS,
  'instruction/logement/fenetres/choisir': HORS_CROUS,
  'instruction/logement/fenetres/tirer': HORS_CROUS,
  'instruction/logement/lancer': ['nadia', 'herve', 'samir', 'claudine', 'etudiante', 'personne'],
  'instruction/logement/publier': ['nadia', 'herve', 'samir', 'claudine', 'etudiante', 'personne'],
  'instruction/virements/preparer': ['nadia', 'samir', 'claudine', 'etudiante', 'personne'],
};

const objetDe = (nom: string): string => {
  if (nom.endsWith('agreer')) return objets.acces;
  return nom.endsWith('retirer') ? objets.referent : objets.demande;
};

for (const action of actionsServies().filter(({ nom }) => ACTIONS[nom] === 'travail')) {
  test(`${action.nom} : un rôle qui n’y a pas droit ne fait rien`, async () => {
    const roles = ATTENDUS[action.nom];
    if (!roles) throw new Error(`aucune ligne pour ${action.nom}`);
    const id = objetDe(action.nom).split('/').at(-1) ?? '';
    const appel = {
      id: action.id,
      lies: action.route.includes('[') ? [id] : [],
      champs: [
        ['decision', action.nom.endsWith('agreer') ? 'agreer' : 'accorder'],
        ['motivation', 'Parce que je le veux bien.'],
        ['phrase', 'Parce que je le veux bien.'],
      ] as const,
    };
    for (const role of roles) {
      for (const appeler of [appelerParScript, appelerParFormulaire]) {
        const chemin = action.route.replace(/\[\w+\]/, id);
        const recue = await appeler(clientDuRole(role), { ...appel, chemin });
        expect(recue.statut, role).toBeLessThan(500);
        expect(suiteDe(recue), role).not.toMatch(/fait=|listes/);
      }
    }
    const file = await clientDuRole('nadia').demander(objets.demande);
    expect(file.texte).toContain('Enregistrer la décision');
    for (const objet of [objets.acces, objets.referent])
      expect((await clientDuRole('nadia').demander(objet)).texte).toMatch(
        /Enregistrer la décision|Retirer l’agrément/,
      );
  });
}

test('l’agent d’un autre Crous ne décide pas, même en forgeant le nom de la demande', async () => {
  const decider = actionsServies().find(({ nom }) => nom === 'instruction/[demande]/decider');
  const id = objets.demande.split('/').at(-1) ?? '';
  const recue = await appelerParScript(clientDuRole('samir'), {
    ...{ chemin: objets.demande, id: decider?.id ?? '', lies: [id] },
    champs: [
      ['decision', 'accorder'],
      ['motivation', 'Parce que je le veux bien.'],
    ],
  });
  expect(recue.statut).toBeLessThan(500);
  expect((await clientDuRole('nadia').demander(objets.demande)).texte).toContain('Enregistrer la décision');
});
