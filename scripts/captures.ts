// Takes the pictures of the README: on the portal that PORTAIL_URL names, else on one that it starts and stops.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { COOKIE_SIMULATION, encoderSimulation } from '@/lib/parcours/simulateur';
import { ouvrirUnCompte } from '@/tests/e2e/outillage/comptes';
import { personaDe } from '@/tests/e2e/outillage/demonstration';
import { commencer, repondreATout } from '@/tests/e2e/outillage/dse';
import { etape } from './demarrage/etapes';
import { portLibre } from './demarrage/port';
import { dansLeProjet, RACINE } from './demarrage/racine';
import { OPTIONS_CHROMIUM } from './essais/chromium';
import { obtenirChromium } from './essais/installer-chromium';

const DOSSIER = dansLeProjet('docs/captures');
const LARGEUR = 1280;
const DELAI_MS = 600_000;

/** A lycéen like most: married parents, one sister at school, studies far from home. */
const SIMULATION = {
  annee: { annee: '2026-2027' },
  niveau: { niveau: 'terminale' },
  formation: { lieu: 'public', rythme: 'plein' },
  emploi: { emplois: 'aucune' },
  naissance: { dateNaissance: '04/05/2008' },
  nationalite: { groupe: 'france' },
  situation: { cas: 'aucune' },
  parents: { situation: 'maries' },
  'avis-couple': { rbg: '31 000' },
  enfants: { nombre: '1', superieur: '0' },
  trajet: { ou: 'loin', km: '120' },
};

/** Its own data, so that the pictures never show what somebody typed. */
async function allumer(): Promise<{ readonly url: string; readonly eteindre: () => Promise<void> }> {
  if (process.env.PORTAIL_URL) return { url: process.env.PORTAIL_URL, eteindre: async () => undefined };
  const port = await portLibre(Number(process.env.PORT ?? 0));
  const options = ['--conditions=react-server', '--import', 'tsx', 'scripts/demarrer.ts'];
  const env = { DONNEES: '.donnees/captures', ...process.env, PORT: String(port), LIMITES_FACTEUR: '100' };
  const portail = spawn(process.execPath, options, { cwd: RACINE, env, stdio: 'inherit' });
  const url = `http://localhost:${port}`;
  for (let t = 0; t < DELAI_MS; t += 500) {
    if (portail.exitCode !== null) throw new Error('Le portail ne démarre pas.');
    if (
      await fetch(`${url}/api/sante`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await attendre(500);
  }
  const eteindre = async () => {
    portail.kill('SIGTERM');
    await once(portail, 'exit');
  };
  return { url, eteindre };
}

async function prendre(page: Page, nom: string, height: number): Promise<void> {
  await page.setViewportSize({ width: LARGEUR, height });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${DOSSIER}/${nom}.png` });
}

async function accueil(page: Page): Promise<void> {
  await page.goto('/');
  await prendre(page, 'accueil', 900);
}

async function simulation(page: Page, url: string): Promise<void> {
  const value = encoderSimulation(SIMULATION) ?? '';
  await page.context().addCookies([{ name: COOKIE_SIMULATION, value, url }]);
  await page.goto('/simulateur/resultat');
  await prendre(page, 'simulation', 1000);
}

async function dossier(page: Page): Promise<void> {
  const lina = personaDe('lina');
  await ouvrirUnCompte(page, lina);
  await commencer(page);
  await repondreATout(page, lina.saisies, { jusqua: 'avis-parent' });
  await page.goto('/dse/2026-2027');
  await prendre(page, 'dossier', 1000);
}

async function capturer(navigateur: Browser, url: string): Promise<void> {
  const contexte = await navigateur.newContext({ baseURL: url, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  // The loader of this script names every function through `__name`, which the browser doesn't know.
  await contexte.addInitScript('globalThis.__name = (fonction) => fonction');
  const page = await contexte.newPage();
  await etape('Accueil', () => accueil(page));
  await etape('Simulation', () => simulation(page, url));
  await etape('Dossier', () => dossier(page));
}

mkdirSync(DOSSIER, { recursive: true });
const navigateur = await chromium.launch({ executablePath: await obtenirChromium(), args: OPTIONS_CHROMIUM });
const { url, eteindre } = await allumer();
try {
  await capturer(navigateur, url);
} finally {
  await navigateur.close();
  await eteindre();
}
