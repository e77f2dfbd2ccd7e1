import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { fin } from '../commande';
import { Panne } from '../panne';
import { attendreLaFin, estLeProcessus, estOccupe, pidOccupe } from '../processus';
import { choisirPort, ENVIRONNEMENT, type Grappe, lireFiche, UTILISATEUR } from './grappe';
import { etatDuServeur } from './sonde';

export interface ServeurPostgres {
  pid: number;
  port: number;
  /** Left running by a portal that was killed, and taken over. */
  adopte: boolean;
}

const DELAI_MS = 60_000;

export const urlDe = (grappe: Pick<Grappe, 'motDePasse'>, port: number, base: string) =>
  `postgresql://${UTILISATEUR}:${grappe.motDePasse}@127.0.0.1:${port}/${base}`;

/** Takes over the server that still runs on these data, or starts it. */
export async function allumer(grappe: Grappe): Promise<ServeurPostgres> {
  const enMarche = pidEnregistre(grappe);
  const adopte = enMarche !== null;
  const port = adopte ? lireFiche(grappe.fiche).port : await choisirPort(grappe);
  const limite = performance.now() + DELAI_MS;
  for (;;) {
    const pid = pidEnregistre(grappe) ?? lancer(grappe, port);
    if (await attendrePret(grappe, pid, port, limite)) return { pid, port, adopte };
    // It went away before it was ready: after a kill -9, the last processes of the old one may still hold the data.
    if (performance.now() > limite) throw panneDeLancement(grappe);
    await attendre(200);
  }
}

/** The server that runs on these data, if one does. */
export function pidEnregistre(grappe: Grappe): number | null {
  const fichier = path.join(grappe.dossier, 'postmaster.pid');
  if (!existsSync(fichier)) return null;
  const pid = Number(readFileSync(fichier, 'utf8').split('\n')[0]);
  if (pid > 0 && estLeProcessus(pid, grappe.dossier)) return pid;
  // PostgreSQL itself deals with a number that is free again; it would wrongly believe one that another process took.
  // While a process of the old server still holds the data, the file is what keeps a second server out.
  if (pidOccupe(pid) && !estOccupe(grappe.dossier)) rmSync(fichier, { force: true });
  return null;
}

function lancer(grappe: Grappe, port: number): number {
  const journal = openSync(grappe.journal, 'w');
  const reglages = Object.entries({ ...REGLAGES, port }).flatMap(([nom, valeur]) => [
    '-c',
    `${nom}=${valeur}`,
  ]);
  const enfant = spawn(path.join(grappe.binaires, 'bin/postgres'), ['-D', grappe.dossier, ...reglages], {
    ...grappe.compte,
    cwd: '/',
    // Its own session: a Ctrl-C in the terminal is for the portal, which stops it last.
    detached: true,
    stdio: ['ignore', journal, journal],
    env: { ...ENVIRONNEMENT, PATH: process.env.PATH },
  });
  closeSync(journal);
  enfant.on('error', () => undefined);
  enfant.unref();
  if (enfant.pid === undefined) throw panneDeLancement(grappe);
  return enfant.pid;
}

const REGLAGES = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  // Values and rows are personal data: they stay out of the log, and so do refused queries, whose message quotes a value.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: 0,
};

async function attendrePret(grappe: Grappe, pid: number, port: number, limite: number): Promise<boolean> {
  while (performance.now() < limite && estLeProcessus(pid, grappe.dossier)) {
    const etat = await etatDuServeur(urlDe(grappe, port, 'postgres'));
    if (etat === 'pret') return true;
    if (etat === 'refus') throw panneDeLancement(grappe);
    await attendre(25);
  }
  return false;
}

function panneDeLancement(grappe: Grappe): Panne {
  const journal = existsSync(grappe.journal) ? fin(readFileSync(grappe.journal, 'utf8'), 2) : '';
  return new Panne(
    `PostgreSQL embarqué ne démarre pas : ${journal || 'aucun message'}`,
    `Lisez ${grappe.journal}, ou donnez votre propre serveur : DATABASE_URL=postgresql://… npm start`,
  );
}

/** Fast shutdown; the brutal one only when a client holds on. */
export async function eteindre(pid: number): Promise<void> {
  for (const [signal, delai] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!estLeProcessus(pid, 'postgres')) return;
    process.kill(pid, signal);
    if (await attendreLaFin(pid, delai)) return;
  }
}
