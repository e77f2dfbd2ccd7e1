import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes away with the test, holding these files. */
export function dossierDeTest(fichiers: Readonly<Record<string, string | Buffer>> = {}): string {
  const dossier = realpathSync(mkdtempSync(path.join(tmpdir(), 'guichet-test-')));
  onTestFinished(() => rmSync(dossier, { recursive: true, force: true }));
  for (const [nom, contenu] of Object.entries(fichiers)) poser(dossier, nom, contenu);
  return dossier;
}

export function poser(dossier: string, nom: string, contenu: string | Buffer): void {
  const fichier = path.join(dossier, nom);
  mkdirSync(path.dirname(fichier), { recursive: true });
  writeFileSync(fichier, contenu);
}
