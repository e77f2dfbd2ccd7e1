import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { ouvrirPortail, type Portail } from '../outillage/portail';
import { GRAINE, graineDe, tirerDepuis } from '../securite/outillage/hasard';
import { auditer } from './logement/auditeur';
import { harceler, ouvrirRegistre, type Registre, sInscrire, vouloir } from './logement/clients';
import { type Constat, constater } from './logement/constat';
import { CORRUPTIONS } from './logement/corruptions';
import { ouvrirScene, type Scene } from './logement/scene';
import { rejouer } from './logement/verifier-tirage.mjs';
import { ouvrirPouls } from './outillage/registre';
import { type Coup, frapper } from './outillage/tueur';

// One storm, then what it left behind: each test reads what the one before has done.
test.describe.configure({ mode: 'serial' });
// Two minutes on a quiet machine; the start of a process is long on a busy one.
test.setTimeout(900_000);

const CLIENTS = Number(process.env.CLIENTS ?? 2_000);
const CHAMBRES = Math.ceil(CLIENTS / 20);
const BOTS = 10;
const BOTS_PAR_SECONDE = 50;
const FICHIERS = ['tirage.json', 'lots.csv', 'liste.csv', 'resultat.csv'] as const;

let portail: Portail;
let scene: Scene;
let coups: readonly Coup[];
let constat: Constat;
const registre: Registre = ouvrirRegistre();
test.beforeAll(async () => {
  test.setTimeout(600_000);
  // The real limits, each client from its own address. Three workers: the last one killed still warms up when the next one falls.
  const env = { OUVRIERS: '3', LIMITES_FACTEUR: '1', NIVEAU_TRACES: 'silent', PROXY_DE_CONFIANCE: 'oui' };
  portail = await ouvrirPortail(env);
  await portail.demarrer();
  scene = await ouvrirScene(portail.donnees, portail.url, {
    ...{ clients: CLIENTS, chambres: CHAMBRES, bots: BOTS },
  });
});
test.afterAll(() => portail.fermer());

test('à l’ouverture, tous veulent une chambre, des robots insistent, et l’on tue (kill -9) ouvriers et PostgreSQL', async () => {
  const debut = performance.now();
  const hasard = tirerDepuis(graineDe('logement'));
  const pouls = ouvrirPouls();
  const ligne = { url: portail.url, pouls, registre };
  let fini = false;
  const [aller, retour] = scene.fenetres;
  if (!aller || !retour) throw new Error('il faut deux fenêtres');
  const inscrits = scene.clients.slice(0, scene.inscrits);
  const frappes = frapper(portail, hasard, pouls, () => fini);
  const robots = harceler(scene.bots, scene.fiche, BOTS_PAR_SECONDE, ligne, () => fini);
  const inscriptions = [
    ...inscrits.map((une, i) => attendre(i * 20).then(() => sInscrire(une, i, aller, ligne))),
    ...inscrits.toReversed().map((une, i) => attendre(i * 20).then(() => sInscrire(une, i, retour, ligne))),
  ];
  const foule = scene.clients.map((une, i) =>
    attendre(hasard.entier(3_000)).then(() => vouloir(une, i, scene.fiche, ligne)),
  );
  // The first have clicked before the hour.
  await attendre(300);
  scene.ouvrir();
  await Promise.all([...foule, Promise.all(inscriptions).then(scene.clore)]);
  fini = true;
  [coups] = await Promise.all([frappes, robots]);
  const secondes = Math.round((performance.now() - debut) / 1_000);
  console.log(
    `graine ${GRAINE} : ${CLIENTS} clients pour ${CHAMBRES} chambres, ${registre.tenues.length} blocages acquittés, ` +
      `${registre.freinees.nombre} demandes de robots freinées, ${coups.length} coups (${coups
        .map(({ cible, silence }) => `${cible} ${Math.round(silence)} ms`)
        .join(', ')}) en ${secondes} s`,
  );
  expect(registre.griefs).toEqual([]);
  expect(new Set(coups.map(({ cible }) => cible))).toEqual(new Set(['ouvrier', 'postgres']));
  expect(registre.tenues.length + registre.perdantes.length).toBeGreaterThanOrEqual(CLIENTS);
});

test('l’auditeur, qui ne lit que la base et les réponses acquittées, ne trouve rien', async () => {
  await scene.calmer();
  constat = await constater(portail.donnees);
  expect(auditer(constat, registre)).toEqual([]);
});

test('toutes les chambres sont tenues, par autant de personnes, et les robots n’en ont qu’une chacun', () => {
  const bloquees = constat.propositions.filter(
    ({ origine, etat }) => origine === 'blocage' && etat === 'proposee',
  );
  expect(new Set(bloquees.map(({ chambre }) => chambre)).size).toBe(CHAMBRES);
  expect(new Set(bloquees.map(({ numero }) => numero)).size).toBe(CHAMBRES);
  expect([...new Set(registre.tenues)].sort()).toEqual(bloquees.map(({ numero }) => numero).sort());
  const desRobots = new Set(scene.bots.map(({ numero }) => numero));
  expect(bloquees.filter(({ numero }) => desRobots.has(numero)).length).toBeLessThanOrEqual(BOTS);
  expect(registre.freinees.nombre).toBeGreaterThan(0);
});

async function telecharger(id: string): Promise<Readonly<Record<(typeof FICHIERS)[number], string>>> {
  const lus = await Promise.all(
    FICHIERS.map(async (nom) => {
      const recue = await fetch(`${portail.url}/logement/fenetre/${id}/tirage/${nom}`);
      expect(recue.status, nom).toBe(200);
      return [nom, await recue.text()] as const;
    }),
  );
  return Object.fromEntries(lus) as Record<(typeof FICHIERS)[number], string>;
}

test('le tirage publié se refait par un programme indépendant, à partir des seuls fichiers', async () => {
  for (const { id } of scene.fenetres) {
    const dossier = mkdtempSync(path.join(tmpdir(), 'tirage-'));
    for (const [nom, texte] of Object.entries(await telecharger(id)))
      writeFileSync(path.join(dossier, nom), texte);
    const dit = execFileSync(process.execPath, ['tests/e2e/pannes/logement/verifier-tirage.mjs', dossier]);
    expect(dit.toString()).toContain('celui de la graine et de la liste publiées');
    rmSync(dossier, { recursive: true });
  }
});

test('l’ordre d’arrivée ne change rien : les mêmes inscrits, à rebours, font la même liste et le même tirage', async () => {
  const [aller, retour] = await Promise.all(scene.fenetres.map(({ id }) => telecharger(id)));
  if (!aller || !retour) throw new Error('il faut deux fenêtres');
  const [dans, rebours] = scene.fenetres.map(({ id }) => registre.inscriptions.get(id) ?? []);
  expect(dans).toHaveLength(scene.inscrits);
  expect([...(dans ?? [])].sort()).toEqual([...(rebours ?? [])].sort());
  expect(dans, 'ils ne sont pas arrivés dans le même ordre').not.toEqual(rebours);
  expect(retour['liste.csv']).toBe(aller['liste.csv']);
  const annonce = JSON.parse(aller['tirage.json']);
  expect(rejouer(annonce, retour['lots.csv'], retour['liste.csv'])).toBe(aller['resultat.csv']);
});

for (const [quoi, mot, faire] of CORRUPTIONS) {
  test(`l’auditeur n’est pas aveugle : ${quoi}`, () => {
    expect(auditer(...faire([constat, registre])).join('\n')).toMatch(new RegExp(mot, 'm'));
  });
}
