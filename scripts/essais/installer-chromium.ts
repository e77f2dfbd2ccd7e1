import { existsSync } from 'node:fs';
import { executer } from '@/scripts/demarrage/commande';
import { noter } from '@/scripts/demarrage/etapes';
import { Panne } from '@/scripts/demarrage/panne';
import { dansLeProjet } from '@/scripts/demarrage/racine';
import { trouverChromium } from './chromium';

const DELAI_TELECHARGEMENT_MS = 180_000;
const DELAI_PAQUETS_MS = 600_000;

/** The browser of the tests; when there is none, Playwright's is fetched, else Debian's, else we say what to do. */
export async function obtenirChromium(): Promise<string> {
  const present = trouverChromium();
  if (present) return present;
  noter('Aucun Chromium : téléchargement de celui de Playwright…');
  await executer(
    process.execPath,
    [dansLeProjet('node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    {
      timeout: DELAI_TELECHARGEMENT_MS,
    },
  );
  const telecharge = trouverChromium();
  if (telecharge) return telecharge;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    noter('Playwright ne le fournit pas ici : installation de celui de Debian…');
    await installerPaquet();
    const installe = trouverChromium();
    if (installe) return installe;
  }
  throw new Panne(
    "Aucun Chromium n'est installé et il n'a pas pu être téléchargé.",
    'Installez-le : « sudo apt-get install chromium-headless-shell », ou « npx playwright install --with-deps chromium », ou donnez son chemin : CHROMIUM=/chemin npm test',
  );
}

/** Debian's, without windows; where that package doesn't exist yet, with them. */
async function installerPaquet(): Promise<void> {
  const options = { timeout: DELAI_PAQUETS_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const installer = async (paquet: string) =>
    (await executer('apt-get', ['install', '-y', '--no-install-recommends', paquet], options)).code === 0;
  if (await installer('chromium-headless-shell')) return;
  await executer('apt-get', ['update'], options);
  if (!(await installer('chromium-headless-shell'))) await installer('chromium');
}
