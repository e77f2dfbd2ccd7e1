import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';
import { codeErreur } from './panne';

/** The number is taken, be it by somebody else's process or by a zombie. */
export function pidOccupe(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (erreur) {
    return codeErreur(erreur) === 'EPERM';
  }
}

/** Alive and not a zombie: a killed server may stay in the table when its new parent reaps nobody. */
export const estVivant = (pid: number): boolean => pidOccupe(pid) && etatLinux(pid) !== 'Z';

function etatLinux(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
  } catch {
    return '';
  }
}

/** The command line of a process, where the system shows it; '' otherwise. */
export function commandeDe(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Identifiers are used again: where the command line can be read, it must name what we look for. */
export function estLeProcessus(pid: number, mot: string): boolean {
  if (!estVivant(pid)) return false;
  const commande = commandeDe(pid);
  return commande === '' || commande.includes(mot);
}

export async function attendreLaFin(pid: number, delaiMs: number): Promise<boolean> {
  const limite = performance.now() + delaiMs;
  while (estVivant(pid)) {
    if (performance.now() > limite) return false;
    await attendre(25);
  }
  return true;
}

/** Does a process live in this folder? (Linux only: elsewhere, nobody is seen.) */
export function estOccupe(dossier: string): boolean {
  if (!existsSync('/proc')) return false;
  return readdirSync('/proc').some((nom) => /^\d+$/.test(nom) && dossierCourant(nom) === dossier);
}

function dossierCourant(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
