import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeErreur, Panne } from './panne';
import { estLeProcessus } from './processus';

/** What the running portal writes down: the next start reads it, and the fault tests know whom to kill. */
export interface Processus {
  principal: number;
  port: number;
  ouvriers: number[];
  postgres: number | null;
}

const fichier = (donnees: string) => path.join(donnees, 'processus.json');

export function preparerDossier(donnees: string): void {
  try {
    mkdirSync(donnees, { recursive: true, mode: 0o755 });
    accessSync(donnees, constants.W_OK | constants.X_OK);
  } catch (erreur) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(codeErreur(erreur))) throw erreur;
    throw new Panne(
      `Le dossier ${donnees} ne peut pas être écrit.`,
      'Rendez-le accessible à votre utilisateur ou donnez-en un autre : DONNEES=/chemin npm start',
    );
  }
}

function lireProcessus(donnees: string): Processus | null {
  if (!existsSync(fichier(donnees))) return null;
  try {
    return JSON.parse(readFileSync(fichier(donnees), 'utf8'));
  } catch {
    return null;
  }
}

/** The portal that runs on these data, if one does. */
export function portailEnMarche(donnees: string): Processus | null {
  const note = lireProcessus(donnees);
  return note && note.principal !== process.pid && estLeProcessus(note.principal, 'demarrer') ? note : null;
}

/** Two portals on one folder would stop each other's database. */
export function verifierSeul(donnees: string): void {
  const autre = portailEnMarche(donnees);
  if (!autre) return;
  throw new Panne(
    `Un portail tourne déjà sur ce dossier (processus ${autre.principal}, port ${autre.port}).`,
    `Arrêtez-le (kill ${autre.principal}) ou donnez un autre dossier : DONNEES=.donnees-2 npm start`,
  );
}

export function ecrireProcessus(donnees: string, processus: Processus): void {
  writeFileSync(fichier(donnees), `${JSON.stringify(processus)}\n`);
}

export function oublierProcessus(donnees: string): void {
  rmSync(fichier(donnees), { force: true });
}
