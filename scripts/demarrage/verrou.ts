import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { noter } from './etapes';
import { codeErreur } from './panne';
import { estVivant } from './processus';
import { dansLeProjet } from './racine';

const fichier = (nom: string) => dansLeProjet('node_modules', '.cache', 'guichet', `${nom}.verrou`);

/** Written aside then linked: nobody may find the file before it says whose it is, and take it for a dead one's. */
function prendre(chemin: string): boolean {
  mkdirSync(path.dirname(chemin), { recursive: true });
  const brouillon = `${chemin}.${process.pid}`;
  writeFileSync(brouillon, String(process.pid));
  try {
    linkSync(brouillon, chemin);
    return true;
  } catch (erreur) {
    if (codeErreur(erreur) !== 'EEXIST') throw erreur;
    return false;
  } finally {
    rmSync(brouillon, { force: true });
  }
}

function titulaire(chemin: string): number | null {
  try {
    const pid = Number(readFileSync(chemin, 'utf8'));
    return pid > 0 && estVivant(pid) ? pid : null;
  } catch {
    return null;
  }
}

/** One process at a time; whoever comes second waits, then looks again whether anything is left to do. */
export async function sousVerrou<T>(nom: string, travail: () => Promise<T>): Promise<T> {
  const chemin = fichier(nom);
  let annonce = false;
  while (!prendre(chemin)) {
    const pid = titulaire(chemin);
    if (pid === null) rmSync(chemin, { force: true });
    else if (!annonce) {
      noter(`Un autre processus (${pid}) s'en occupe déjà : attente.`);
      annonce = true;
    }
    await attendre(250);
  }
  try {
    return await travail();
  } finally {
    rmSync(chemin, { force: true });
  }
}
