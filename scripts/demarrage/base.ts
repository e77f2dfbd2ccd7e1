import pg from 'pg';
import { etape } from './etapes';
import { codeErreur, messageErreur, Panne } from './panne';
import { ouvrirGrappe } from './postgres/grappe';
import { allumer, urlDe } from './postgres/serveur';
import { surveiller } from './postgres/surveillance';

/** The database the portal works on, embedded or the operator's. */
export interface Base {
  url: string;
  /** null: the operator's server. */
  pid: () => number | null;
  arreter: () => Promise<void>;
}

export async function ouvrirBase(
  urlBase: string | undefined,
  donnees: string,
  auChangement: () => void,
  nom = 'guichet',
): Promise<Base> {
  if (urlBase)
    return etape(
      'Base de données',
      () => baseExterieure(urlBase),
      () => adresse(urlBase),
    );
  return etape(
    'PostgreSQL embarqué',
    () => baseEmbarquee(donnees, auChangement, nom),
    (base) => base.detail,
  );
}

async function baseExterieure(url: string): Promise<Base> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (erreur) {
    throw panneDeBase(url, erreur);
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, pid: () => null, arreter: async () => undefined };
}

function panneDeBase(url: string, erreur: unknown): Panne {
  const raison = messageErreur(erreur) || codeErreur(erreur);
  return new Panne(
    `La base de données ne répond pas à ${adresse(url)} : ${raison}.`,
    'Vérifiez DATABASE_URL et que le serveur tourne, ou retirez DATABASE_URL pour utiliser PostgreSQL embarqué.',
  );
}

/** Host, port and base: never the password. */
function adresse(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    throw new Panne(
      'DATABASE_URL est mal formée.',
      'Forme attendue : postgresql://utilisateur:motdepasse@hote:5432/base',
    );
  }
}

async function baseEmbarquee(donnees: string, auChangement: () => void, nom: string) {
  const grappe = ouvrirGrappe(donnees);
  const depart = await allumer(grappe);
  await creerBase(urlDe(grappe, depart.port, 'postgres'), nom);
  const gardien = surveiller(grappe, depart, auChangement);
  const etat = depart.adopte ? 'repris en marche, ' : '';
  return {
    url: urlDe(grappe, depart.port, nom),
    pid: () => gardien.serveur().pid,
    arreter: gardien.arreter,
    detail: `${etat}port ${depart.port}, fichiers dans ${grappe.dossier}`,
  };
}

export async function creerBase(urlAdmin: string, nom: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlAdmin });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [nom]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(nom)}`);
  } finally {
    await client.end();
  }
}
