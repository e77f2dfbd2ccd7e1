import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fin } from '../commande';
import { Panne } from '../panne';
import { portLibre } from '../port';
import { dossierDesBinaires } from './binaires';
import { type Compte, compteDePostgres, peutEntrerDans } from './compte';

/** A PostgreSQL cluster of ours: where it is, how to run it, how to enter. */
export interface Grappe {
  binaires: string;
  compte: Compte | null;
  /** PostgreSQL's own data directory. */
  dossier: string;
  journal: string;
  /** Port and password, kept beside the data. */
  fiche: string;
  motDePasse: string;
}

export const UTILISATEUR = 'guichet';

/** Finds the cluster of this data folder again, or makes it. */
export function ouvrirGrappe(donnees: string): Grappe {
  const compte = compteDePostgres();
  const binaires = dossierDesBinaires(compte);
  const parent = dossierParent(donnees, compte);
  const fiche = path.join(donnees, 'postgres.json');
  const grappe = {
    binaires,
    compte,
    dossier: path.join(parent, 'postgres'),
    journal: path.join(parent, 'postgres.log'),
    fiche,
    motDePasse: '',
  };
  if (!existsSync(grappe.dossier)) return initialiser(grappe);
  return { ...grappe, motDePasse: lireFiche(fiche).motDePasse };
}

/** The data stay in the project's folder, except when the account that runs the server can't get there. */
function dossierParent(donnees: string, compte: Compte | null): string {
  if (!compte || peutEntrerDans(compte, donnees)) return donnees;
  const ailleurs = dossierDeRepli(donnees);
  mkdirSync(ailleurs, { recursive: true, mode: 0o755 });
  return ailleurs;
}

export const dossierDeRepli = (donnees: string) =>
  `/var/lib/guichet-etudiant-${createHash('sha256').update(donnees).digest('hex').slice(0, 12)}`;

/** Made aside, then renamed: an interrupted start leaves no half-made cluster. */
function initialiser(grappe: Grappe): Grappe {
  const { compte, dossier, binaires, fiche } = grappe;
  const motDePasse = existsSync(fiche) ? lireFiche(fiche).motDePasse : randomBytes(24).toString('hex');
  writeFileSync(fiche, JSON.stringify({ port: 0, motDePasse }), { mode: 0o600 });
  const brouillon = `${dossier}.nouveau`;
  rmSync(brouillon, { recursive: true, force: true });
  mkdirSync(brouillon, { mode: 0o700 });
  const secret = `${brouillon}.secret`;
  writeFileSync(secret, motDePasse, { mode: 0o600 });
  if (compte) for (const chemin of [brouillon, secret]) chownSync(chemin, compte.uid, compte.gid);
  const { status, stderr, error } = spawnSync(
    path.join(binaires, 'bin/initdb'),
    ['-D', brouillon, '-U', UTILISATEUR, `--pwfile=${secret}`, ...REGLAGES_INITIAUX],
    { ...compte, cwd: '/', env: { ...ENVIRONNEMENT, PATH: process.env.PATH }, encoding: 'utf8' },
  );
  rmSync(secret, { force: true });
  if (status !== 0)
    throw new Panne(
      `PostgreSQL embarqué n'a pas pu créer ses fichiers : ${fin(stderr || String(error), 3)}`,
      'Libérez de la place ou changez de dossier : DONNEES=/chemin npm start',
    );
  renameSync(brouillon, dossier);
  return { ...grappe, motDePasse };
}

/** All that PostgreSQL's programs see of ours, besides PATH. */
export const ENVIRONNEMENT = { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC' } as const;

const REGLAGES_INITIAUX = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

export function lireFiche(fiche: string): { port: number; motDePasse: string } {
  return JSON.parse(readFileSync(fiche, 'utf8'));
}

/** The same port from one start to the next, as long as nobody took it. */
export async function choisirPort(grappe: Grappe): Promise<number> {
  const { port } = lireFiche(grappe.fiche);
  const choisi = await portLibre(port);
  writeFileSync(grappe.fiche, JSON.stringify({ port: choisi, motDePasse: grappe.motDePasse }), {
    mode: 0o600,
  });
  chmodSync(grappe.fiche, 0o600);
  return choisi;
}
