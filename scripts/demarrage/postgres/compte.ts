import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** PostgreSQL refuses to run as root: root lends it an ordinary account of the machine. */
export interface Compte {
  uid: number;
  gid: number;
}

export function compteDePostgres(): Compte | null {
  if (process.getuid?.() !== 0) return null;
  const lignes = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const nom of ['postgres', 'nobody']) {
    const champs = lignes.find((ligne) => ligne.startsWith(`${nom}:`))?.split(':');
    if (champs?.[2] && champs[3]) return { uid: Number(champs[2]), gid: Number(champs[3]) };
  }
  return { uid: 65_534, gid: 65_534 };
}

/** Can this account do it? Only a try tells: every folder above counts. */
export function reussitComme(compte: Compte | null, commande: string, ...arguments_: string[]): boolean {
  return spawnSync(commande, arguments_, { ...compte, stdio: 'ignore', cwd: '/' }).status === 0;
}

export const peutEntrerDans = (compte: Compte | null, dossier: string) =>
  reussitComme(compte, '/bin/sh', '-c', 'cd "$1"', 'sh', dossier);
