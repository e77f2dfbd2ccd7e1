import { setTimeout as attendre } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { ouvrirPortail, type Portail } from '../outillage/portail';
import { GRAINE, graineDe, tirerDepuis } from '../securite/outillage/hasard';
import { auditer } from './paiement/auditeur';
import { BOUTIQUE } from './paiement/banque';
import { type Constat, constater } from './paiement/constat';
import { CORRUPTIONS } from './paiement/corruptions';
import type { Registre } from './paiement/envoyer';
import { ouvrirScene, ROLES, type Scene } from './paiement/scene';
import { CIBLES, type Coup, dechainer, PATIENCE_MS } from './paiement/tempete';
import { composerVagues } from './paiement/vagues';

// One storm, then what it left behind: each test reads what the one before has done.
test.describe.configure({ mode: 'serial' });
// A minute on a quiet machine; the start of a process is long on a busy one.
test.setTimeout(900_000);

const RONDES = Number(process.env.RONDES ?? 50);
const PAR_ROLE = 20;

let portail: Portail;
let scene: Scene;
let coups: readonly Coup[];
let registre: Registre;
let constat: Constat;
test.beforeAll(async () => {
  // Three workers: the last one killed still warms up when the next one falls.
  const env = { OUVRIERS: '3', LIMITES_FACTEUR: '1000', NIVEAU_TRACES: 'silent' };
  portail = await ouvrirPortail({ ...BOUTIQUE, ...env });
  await portail.demarrer();
  scene = await ouvrirScene(portail.donnees, portail.url, PAR_ROLE);
});
test.afterAll(async () => {
  await scene?.calmer();
  await portail.fermer();
});

test('cinquante fois, on tue (kill -9) un ouvrier, PostgreSQL ou tout, sous une averse de notifications', async () => {
  const debut = performance.now();
  const vagues = composerVagues(scene.contributions, RONDES, tirerDepuis(graineDe('vagues')));
  const tempete = await dechainer(portail, vagues, tirerDepuis(graineDe('paiement')));
  ({ coups, registre } = tempete);
  const recit = CIBLES.map((cible) => {
    const silences = coups.filter((coup) => coup.cible === cible).map(({ silence }) => silence);
    const mediane = silences.sort((a, b) => a - b)[silences.length >> 1];
    return `${silences.length} ${cible} (${Math.round(mediane ?? 0)} ms)`;
  });
  const secondes = Math.round((performance.now() - debut) / 1_000);
  console.log(
    `graine ${GRAINE} : ${scene.contributions.length} contributions, ${registre.acquittees.length} notifications acquittées, ` +
      `${recit.join(', ')} en ${secondes} s`,
  );
  expect(coups).toHaveLength(RONDES);
  expect(Math.max(...coups.map(({ silence }) => silence)), 'la banque est toujours entendue').toBeLessThan(
    PATIENCE_MS,
  );
  for (const cible of CIBLES)
    expect(coups.filter((coup) => coup.cible === cible).length, cible).toBeGreaterThan(0);
  expect(scene.contributions).toHaveLength(ROLES.length * PAR_ROLE);
});

test('l’auditeur, qui ne lit que la base et les réponses acquittées, ne trouve rien', async () => {
  await scene.calmer();
  await attendre(500);
  constat = await constater(portail.donnees);
  expect(auditer(constat, registre)).toEqual([]);
});

test('la tempête a eu de quoi se tromper : doubles paiements, remboursements virés, captures après exonération', () => {
  const motifs = constat.contributions.flatMap(({ journal }) =>
    journal.flatMap(({ evenement: e }) => (e.type === 'remboursement_ouvert' ? [e.motif] : [])),
  );
  expect(motifs.filter((motif) => motif === 'double_paiement').length).toBeGreaterThanOrEqual(PAR_ROLE);
  expect(motifs.length).toBeGreaterThanOrEqual(2 * PAR_ROLE);
  const rendus = constat.contributions.flatMap(({ remboursements }) => remboursements);
  expect(rendus.every(({ etat }) => etat === 'vire')).toBe(true);
  const jugements = new Set(constat.bruts.map(({ jugement }) => jugement));
  for (const jugement of [
    'deja_regle',
    'refus_tardif',
    'montant_different',
    'ordre_inconnu',
    'mode_inattendu',
  ])
    expect(jugements, jugement).toContain(jugement);
});

for (const [quoi, mot, faire] of CORRUPTIONS) {
  test(`l’auditeur n’est pas aveugle : ${quoi}`, () => {
    expect(auditer(...faire([constat, registre])).join('\n')).toMatch(new RegExp(mot, 'm'));
  });
}

test('tout abattu une dernière fois, et relevé : la base dit la même chose', async () => {
  await portail.abattre();
  await portail.demarrer();
  const apres = await constater(portail.donnees);
  expect(auditer(apres, registre)).toEqual([]);
  expect(apres.contributions).toEqual(constat.contributions);
});
