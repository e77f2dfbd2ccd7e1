import 'server-only';
import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const A_NOUS_SEULS = 0o700;
const POUR_D_AUTRES = 0o077;

function estANous(chemin: string): boolean {
  try {
    mkdirSync(chemin, { recursive: true, mode: A_NOUS_SEULS });
    const vu = lstatSync(chemin);
    return vu.isDirectory() && vu.uid === process.getuid?.() && (vu.mode & POUR_D_AUTRES) === 0;
  } catch {
    // Somebody's file, or a folder that we may not open.
    return false;
  }
}

/**
 * A folder for temporary files that nobody else may read or fill: the same one for all our processes, unless somebody else on
 * this machine holds its name; then one of a name of its own.
 */
export function dossierANous(nom: string, parent = tmpdir()): string {
  const commun = path.join(parent, `${nom}-${process.getuid?.() ?? 'nous'}`);
  return estANous(commun) ? commun : mkdtempSync(`${commun}-`);
}
