import { existsSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { baremePour } from '@/lib/domain/baremes';
import { base } from '@/lib/server/base';
import { avecPlafonds } from '../../domain/dossier/baremes-revises';
import { dossierDeTest } from '../../scripts/dossiers';
import { baseDuFichier } from '../base-du-fichier';
import { verifierCampagne } from './constat';
import { lancer } from './lancer';
import { peupler } from './peupler';

const lu = baremePour('2026-2027');
if (!lu.ok) throw new Error('barème absent');
const BAREME = lu.valeur;

baseDuFichier();
// Deposited under a law that was harder: the one of the code brings good news.
beforeAll(() => peupler(120, avecPlafonds(BAREME, 0.9)), 60_000);

const commander = async (...mots: string[]) => {
  const { code, lignes } = await lancer('scripts/reevaluer.ts', ['--annee', '2026-2027', ...mots]);
  return { code, texte: lignes.join('\n').replace(/[\u00a0\u202f]/g, ' ') };
};

it('la commande compte à blanc, écrit, puis n’a plus rien à faire', async () => {
  const blanc = await commander('--a-blanc');
  expect(blanc).toMatchObject({ code: 0 });
  expect(blanc.texte).toMatch(/112 dossiers examinés par la version 1 du barème :\n {4}\d+ inchangés/);
  expect(blanc.texte).toContain('À blanc : rien n’a été écrit.');
  expect(await base().reevaluation.count()).toBe(0);
  const vraie = await commander();
  const compte = (texte: string) => /inchangés\n([\s\S]*?)à l’examen/.exec(texte)?.[1];
  expect(compte(vraie.texte)).toBe(compte(blanc.texte));
  expect(vraie.texte).toMatch(/\d+ échelons plus hauts/);
  expect(vraie.texte).not.toContain('plus bas');
  expect(await verifierCampagne(BAREME, 1)).toBeGreaterThan(10);
  expect((await commander()).texte).toContain(
    'Rien à faire : tout est déjà examiné par ce barème (version 1).',
  );
}, 200_000);

it('sans le secret du portail, elle refuse : personne ne pourrait ouvrir ses courriels', async () => {
  const { AUTH_SECRET, DONNEES } = process.env;
  const donnees = dossierDeTest();
  try {
    delete process.env.AUTH_SECRET;
    process.env.DONNEES = donnees;
    const { code, lignes } = await lancer('scripts/reevaluer.ts', ['--annee', '2026-2027']);
    expect(code).toBe(1);
    expect(lignes.join('\n')).not.toContain('Réévaluation');
    expect(existsSync(`${donnees}/secrets.json`)).toBe(false);
  } finally {
    process.env.AUTH_SECRET = AUTH_SECRET;
    if (DONNEES) process.env.DONNEES = DONNEES;
    else delete process.env.DONNEES;
  }
}, 100_000);
