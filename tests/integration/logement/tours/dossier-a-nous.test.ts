import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dossierANous } from '@/lib/server/logement/tours/dossier-a-nous';

let parent = '';
const commun = () => path.join(parent, `tours-${process.getuid?.() ?? 'nous'}`);

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'dossier-a-nous-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

it('est le même pour tous nos processus, et fermé aux autres', () => {
  expect([dossierANous('tours', parent), dossierANous('tours', parent)]).toEqual([commun(), commun()]);
  expect(statSync(commun()).mode & 0o777).toBe(0o700);
});

it.each([
  ['un fichier', () => writeFileSync(commun(), '')],
  ['un lien vers ailleurs', () => symlinkSync(tmpdir(), commun())],
  [
    'un dossier ouvert à tous',
    () => {
      mkdirSync(commun());
      chmodSync(commun(), 0o777);
    },
  ],
])('n’est pas %s que quelqu’un a mis là', (_, poser) => {
  poser();
  const autre = dossierANous('tours', parent);
  expect(path.dirname(autre)).toBe(parent);
  expect(autre).not.toBe(commun());
  expect(statSync(autre).mode & 0o777).toBe(0o700);
});
