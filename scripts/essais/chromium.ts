import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The one without windows first: it answers three times sooner. */
const CONNUS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A downloaded browser may miss the system's libraries: only one that runs counts. */
const tourne = (chemin: string) =>
  existsSync(chemin) && spawnSync(chemin, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** The browser of the tests, where one is: CHROMIUM, Playwright's, the system's. */
export function trouverChromium(): string | null {
  const candidats = [process.env.CHROMIUM ?? '', cheminDePlaywright(), ...CONNUS];
  return candidats.find((chemin) => chemin !== '' && tourne(chemin)) ?? null;
}

function cheminDePlaywright(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** What the proof needs of a browser without a screen, and nothing that talks to the outside. */
export const OPTIONS_CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One origin is under test: a spare process for each page would take a fifth of the time of the machine.
  '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess,HttpsUpgrades,MediaRouter,Translate,OptimizationHints,PaintHolding',
  '--disable-site-isolation-trials',
  '--disable-gpu-compositing',
];
