import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { creerBase } from '@/scripts/demarrage/base';
import { migrer } from '@/scripts/demarrage/migrations';
import { dossierDeRepli, ouvrirGrappe } from '@/scripts/demarrage/postgres/grappe';
import { allumer, eteindre, pidEnregistre, urlDe } from '@/scripts/demarrage/postgres/serveur';
import { estVivant } from '@/scripts/demarrage/processus';
import { dansLeProjet } from '@/scripts/demarrage/racine';

export interface BaseTemporaire {
  url: string;
  fermer: () => Promise<void>;
}

const DOSSIER = dansLeProjet('.donnees', 'essais');

/** An empty database of the tests' own: on the operator's server when there is one, else on a server of its own. */
export async function ouvrirBaseTemporaire(serveur = process.env.DATABASE_URL): Promise<BaseTemporaire> {
  const base = serveur ? await baseExterieure(serveur) : await baseEmbarquee();
  await migrer(base.url);
  return base;
}

async function baseExterieure(serveur: string): Promise<BaseTemporaire> {
  const nom = `essai_${randomBytes(6).toString('hex')}`;
  await creerBase(serveur, nom);
  const url = new URL(serveur);
  url.pathname = `/${nom}`;
  return {
    url: url.href,
    async fermer() {
      const client = new pg.Client({ connectionString: serveur });
      await client.connect();
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(nom)} WITH (FORCE)`);
      await client.end();
    },
  };
}

async function baseEmbarquee(): Promise<BaseTemporaire> {
  const donnees = await dossierTemporaire();
  const grappe = ouvrirGrappe(donnees);
  const { port, pid } = await allumer(grappe);
  await creerBase(urlDe(grappe, port, 'postgres'), 'essai');
  return {
    url: urlDe(grappe, port, 'essai'),
    async fermer() {
      await eteindre(pid);
      effacer(donnees);
    },
  };
}

/** A data folder that dies with this process; those of tests that were killed are swept away. */
export async function dossierTemporaire(suffixe = ''): Promise<string> {
  mkdirSync(DOSSIER, { recursive: true, mode: 0o755 });
  for (const nom of readdirSync(DOSSIER)) {
    const pid = Number.parseInt(nom, 10);
    if (!estVivant(pid)) await balayer(path.join(DOSSIER, nom));
  }
  const donnees = path.join(DOSSIER, `${process.pid}${suffixe}`);
  mkdirSync(donnees, { recursive: true, mode: 0o755 });
  return donnees;
}

async function balayer(donnees: string): Promise<void> {
  const pid = existsSync(path.join(donnees, 'postgres.json')) && pidEnregistre(ouvrirGrappe(donnees));
  if (pid) await eteindre(pid);
  effacer(donnees);
}

export function effacer(donnees: string): void {
  for (const dossier of [donnees, dossierDeRepli(donnees)]) rmSync(dossier, { recursive: true, force: true });
}
