import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NOMS = ['AUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'CLE_ATTESTATIONS'] as const;
type Nom = (typeof NOMS)[number];
type Secrets = Record<Nom, string>;

/** Whether the portal's secrets are known here: a secret drawn now would not be the one it reads with. */
export const connaitLesSecrets = (donnees: string): boolean =>
  Boolean(process.env.AUTH_SECRET) || existsSync(path.join(donnees, 'secrets.json'));

/** Drawn once and kept: sessions, open forms and signed attestations survive a restart. The environment wins. */
export function lireSecrets(donnees: string): Secrets {
  const fichier = path.join(donnees, 'secrets.json');
  if (!existsSync(fichier)) ecrire(fichier, {}, linkSync);
  let gardes = lire(fichier);
  // A folder drawn by an older version: what it lacks is drawn now, the rest stays.
  if (NOMS.some((nom) => !gardes[nom])) {
    ecrire(fichier, gardes, renameSync);
    gardes = lire(fichier);
  }
  return Object.assign({}, ...NOMS.map((nom) => ({ [nom]: process.env[nom] || gardes[nom] })));
}

const lire = (fichier: string): Partial<Secrets> => JSON.parse(readFileSync(fichier, 'utf8'));

/** Written aside then linked: whoever comes second keeps the first one's secrets. */
function ecrire(fichier: string, gardes: Partial<Secrets>, poser: (de: string, vers: string) => void): void {
  const brouillon = `${fichier}.${process.pid}`;
  const tires = Object.fromEntries(NOMS.map((nom) => [nom, randomBytes(32).toString('base64')]));
  writeFileSync(brouillon, JSON.stringify({ ...tires, ...gardes }, null, 2), { mode: 0o600 });
  try {
    poser(brouillon, fichier);
  } catch (erreur) {
    if (!existsSync(fichier)) throw erreur;
  } finally {
    rmSync(brouillon, { force: true });
  }
}
