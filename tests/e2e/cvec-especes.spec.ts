import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { compterCourriels, courrielRecu } from './outillage/courriels';
import { lireNumero, ouvrirSaCvec, titre } from './outillage/cvec';
import { presser, suivre } from './outillage/formulaire';
import { expect, test } from './outillage/test';

/** Folder of the portal's data: the command of the file reads its base there, as whoever runs the portal does. */
const DONNEES = path.resolve(process.env.PORTAIL_DONNEES ?? '.donnees');

/** What La Poste sends, line by line, imported by the command that README gives. What the command says. */
async function importer(...lignes: readonly string[]): Promise<string> {
  const dossier = await mkdtemp(path.join(tmpdir(), 'eficash-'));
  const fichier = path.join(dossier, 'poste.csv');
  await writeFile(fichier, ['ligne;reference;date;centimes', ...lignes].join('\n'));
  const { DATABASE_URL: _ailleurs, ...env } = process.env;
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'importer', '--', 'eficash', fichier], {
    env: { ...env, DONNEES, PORT: new URL(process.env.PORTAIL_URL ?? 'http://localhost:3000').port },
  });
  await rm(dossier, { recursive: true });
  return stdout;
}

async function creerUnAvis(page: Page): Promise<string> {
  await page.goto('/cvec');
  await suivre(page, page.getByRole('link', { name: 'Payer en espèces à La Poste' }));
  await presser(page, 'Créer l’avis de paiement');
  await expect(titre(page)).toHaveText(/Votre avis de paiement est prêt/);
  const texte = await page.getByRole('main').textContent();
  return /EF26 \d{4} \d{4} \d{4}/.exec(texte ?? '')?.[0] ?? '';
}

test('payé au guichet, l’avis devient une attestation quand le fichier de La Poste arrive, une fois', async ({
  page,
}) => {
  const email = await ouvrirSaCvec(page);
  const reference = await creerUnAvis(page);
  const ligne = `${randomUUID()};${reference};2026-11-20;11000`;
  const fausse = `${randomUUID()};${reference};2026-11-20;10500`;
  expect(await importer(fausse, ligne)).toMatch(
    /2 lignes lues : 1 ajoutées[\s\S]*le montant n’est pas celui/,
  );
  expect(await lireNumero(page)).toMatch(/^REN6 /);
  await expect(page.getByRole('main')).toContainText('Valide, payée');
  expect(await courrielRecu(page, email, /attestation CVEC/)).toContain('/cvec?annee=2026-2027');
  expect(await importer(ligne), 'le même fichier').toContain('0 ajoutées');
  expect(await compterCourriels(page, email, /attestation CVEC/)).toBe(1);
  await page.goto('/cvec');
  await expect(page.getByRole('heading', { name: 'Remboursement' })).toBeVisible();
  await expect(page.getByText('Vous avez payé deux fois')).toHaveCount(0);
});
