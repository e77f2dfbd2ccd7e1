import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NOMS = ['AUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'] as const;
type Secrets = Record<(typeof NOMS)[number], string>;

/** Drawn once and kept: sessions and open forms survive a restart. The environment wins. */
export function lireSecrets(donnees: string): Secrets {
  const fichier = path.join(donnees, 'secrets.json');
  if (!existsSync(fichier)) tirer(fichier);
  const gardes: Secrets = JSON.parse(readFileSync(fichier, 'utf8'));
  return Object.assign({}, ...NOMS.map((nom) => ({ [nom]: process.env[nom] || gardes[nom] })));
}

/** Written aside then linked: whoever comes second keeps the first one's secrets. */
function tirer(fichier: string): void {
  const brouillon = `${fichier}.${process.pid}`;
  const secrets = Object.fromEntries(NOMS.map((nom) => [nom, randomBytes(32).toString('base64')]));
  writeFileSync(brouillon, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  try {
    linkSync(brouillon, fichier);
  } catch (erreur) {
    if (!existsSync(fichier)) throw erreur;
  } finally {
    rmSync(brouillon, { force: true });
  }
}
