import { readFileSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';

/** Alive and not a zombie: a killed server may stay in the table when its new parent reaps nobody. */
export function estVivant(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (erreur) {
    if (!(erreur instanceof Error && 'code' in erreur && erreur.code === 'EPERM')) return false;
  }
  return etatLinux(pid) !== 'Z';
}

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
