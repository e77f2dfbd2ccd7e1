import { renameSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { empreinte, empreinteDesSources } from '@/scripts/demarrage/empreinte';
import { RACINE } from '@/scripts/demarrage/racine';
import { dossierDeTest, poser } from '../dossiers';

const FICHIERS = { 'app/page.tsx': 'page', 'app/b/layout.tsx': 'cadre', 'lib/a.ts': 'a' };

function projet() {
  const dossier = dossierDeTest(FICHIERS);
  const source = (nom: string) => path.relative(RACINE, path.join(dossier, nom));
  return { dossier, lire: (...sel: string[]) => empreinte([source('app'), source('lib')], ...sel) };
}

describe('l’empreinte des sources', () => {
  it.each<[string, (dossier: string) => void]>([
    ['un contenu change', (d) => poser(d, 'app/page.tsx', 'Page')],
    ['un fichier s’ajoute, même vide', (d) => poser(d, 'app/b/vide.ts', '')],
    ['un fichier disparaît', (d) => rmSync(path.join(d, 'lib/a.ts'))],
    ['un fichier change de nom', (d) => renameSync(path.join(d, 'lib/a.ts'), path.join(d, 'lib/b.ts'))],
    [
      'un fichier change de dossier',
      (d) => renameSync(path.join(d, 'app/page.tsx'), path.join(d, 'app/b/page.tsx')),
    ],
  ])('change quand %s', (_, changer) => {
    const { dossier, lire } = projet();
    const avant = lire();
    changer(dossier);
    expect(lire()).not.toBe(avant);
  });

  it.each<[string, (dossier: string) => void]>([
    ['rien ne change', () => undefined],
    ['seule une date change', (d) => utimesSync(path.join(d, 'lib/a.ts'), new Date(0), new Date(0))],
    ['un fichier est récrit à l’identique', (d) => poser(d, 'lib/a.ts', 'a')],
    ['un fichier d’ailleurs change', (d) => poser(d, 'tests/a.test.ts', 'x')],
  ])('ne change pas quand %s', (_, changer) => {
    const { dossier, lire } = projet();
    const avant = lire();
    changer(dossier);
    expect(lire()).toBe(avant);
  });

  it('dépend de ce qu’on y mêle, et dans l’ordre', () => {
    const { lire } = projet();
    const toutes = [lire(), lire('a'), lire('b'), lire('a', 'b'), lire('ab'), lire('b', 'a')];
    expect(new Set(toutes).size).toBe(toutes.length);
  });

  it('se passe d’un dossier absent', () => {
    const vide = dossierDeTest();
    expect(empreinte([path.relative(RACINE, path.join(vide, 'absent'))])).toBe(empreinte([]));
  });

  it('du portail distingue la démonstration, et tient en seize chiffres', () => {
    const [reelle, demonstration] = [empreinteDesSources(false), empreinteDesSources(true)];
    expect(reelle).toMatch(/^[0-9a-f]{16}$/);
    expect(demonstration).not.toBe(reelle);
  });
});
