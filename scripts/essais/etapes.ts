import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { aFermer } from '@/scripts/demarrage/arret';
import { dansLeProjet, RACINE } from '@/scripts/demarrage/racine';
import { ouvrirBaseTemporaire } from './base-temporaire';
import { obtenirChromium } from './installer-chromium';
import { ouvrirPortailDEssai } from './portail';

/** One stage of the tests. `filtres`: names of files, given on the command line. */
export interface Etape {
  noms: readonly string[];
  passer: (noms: readonly string[], filtres: readonly string[]) => Promise<boolean>;
}

const UNITAIRES = ['domain', 'parcours', 'affichage', 'composants', 'architecture'];

/** Runs a tool of node_modules and shows what it says; true when it is content. */
async function outil(
  script: string,
  arguments_: readonly string[],
  env: Partial<NodeJS.ProcessEnv> = {},
): Promise<boolean> {
  const enfant = spawn(process.execPath, [dansLeProjet('node_modules', script), ...arguments_], {
    cwd: RACINE,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const fin = once(enfant, 'exit');
  aFermer(async () => {
    if (enfant.exitCode === null && enfant.kill()) await fin;
  });
  const [code] = await fin;
  return code === 0;
}

const vitest = (projets: readonly string[], filtres: readonly string[]) =>
  outil('vitest/vitest.mjs', ['run', ...projets.flatMap((p) => ['--project', p]), ...filtres], {
    NODE_ENV: 'test',
  });

async function types(): Promise<boolean> {
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  return (await outil('next/dist/bin/next', ['typegen'], env)) && outil('typescript/bin/tsc', ['--noEmit']);
}

async function navigateur(_noms: readonly string[], filtres: readonly string[]): Promise<boolean> {
  const chromium = await obtenirChromium();
  const base = process.env.DATABASE_URL ? await ouvrirBaseTemporaire() : null;
  if (base) aFermer(base.fermer);
  const portail = await ouvrirPortailDEssai({
    ...(base && { DATABASE_URL: base.url }),
    LIMITES_FACTEUR: '1000',
    NIVEAU_TRACES: 'warn',
  });
  aFermer(portail.arreter);
  return outil('@playwright/test/cli.js', ['test', ...filtres], {
    PORTAIL_URL: portail.url,
    PORTAIL_DONNEES: portail.donnees,
    CHROMIUM: chromium,
  });
}

/** In the order of what they cost. */
export const ETAPES: readonly Etape[] = [
  { noms: ['types'], passer: types },
  { noms: ['lint'], passer: () => outil('@biomejs/biome/bin/biome', ['check', '.']) },
  { noms: UNITAIRES, passer: vitest },
  { noms: ['scripts', 'integration'], passer: vitest },
  { noms: ['e2e'], passer: navigateur },
];
