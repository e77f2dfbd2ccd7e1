import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_LOGEMENT_ADAPTE, ADAPTE, COUPLE, EST_COUPLE } from '@/lib/domain/logement';
import { lirePreuve } from '@/lib/server/logement/tours/requetes/lire-preuve';
import {
  produireControle,
  produireFichierPublic,
} from '@/lib/server/logement/tours/requetes/produire-fichiers';
import { dansLeProjet } from '@/scripts/demarrage/racine';
import { ANNEE, baseDuFichier, type Inscrite, inscrire, lancer, nouvelleFiche, publier } from './outillage';

baseDuFichier();

const dossier = mkdtempSync(path.join(tmpdir(), 'preuve-'));
let gens: readonly Inscrite[] = [];

const corpsDe = async (fichier: string): Promise<string> => {
  const fait = await produireFichierPublic(ANNEE, 1, fichier);
  if (!fait) throw new Error(`${fichier} absent`);
  return new Response(fait.corps).text();
};
const poser = (nom: string, contenu: string): string => {
  writeFileSync(path.join(dossier, nom), contenu);
  return path.join(dossier, nom);
};
async function controle(): Promise<string> {
  const fait = await produireControle(ANNEE, 1);
  if (!fait) throw new Error('contrôle absent');
  const morceaux: string[] = [];
  for await (const morceau of fait.morceaux) morceaux.push(morceau);
  return morceaux.join('');
}
/** The independent program: what it says, and whether it agrees. */
const recalculer = async (...mots: readonly string[]) =>
  promisify(execFile)(process.execPath, [dansLeProjet('scripts/recalculer-tour.mjs'), ...mots]).then(
    ({ stdout }) => ({ accord: true, dit: stdout }),
    (erreur: { stdout?: string }) => ({ accord: false, dit: erreur.stdout ?? '' }),
  );

beforeAll(async () => {
  const ville = 'ville de la preuve';
  const fiches = [
    await nouvelleFiche(4, ville),
    await nouvelleFiche(3, ville),
    await nouvelleFiche(2, undefined, ADAPTE),
    await nouvelleFiche(2, undefined, COUPLE),
    await nouvelleFiche(5),
    await nouvelleFiche(0),
  ];
  const inscrites: Inscrite[] = [];
  for (let i = 0; i < 40; i++) {
    const voeux = [0, 1, 2, 3].flatMap((v) => fiches[(i * 7 + v * (1 + (i % 3))) % fiches.length] ?? []);
    inscrites.push(
      await inscrire(1_000 * (i % 5), [...new Set(voeux)], {
        points: i % 2,
        outreMer: i % 9 === 0,
        qualites: (i % 4 === 0 ? A_LOGEMENT_ADAPTE : 0) | (i % 6 === 0 ? EST_COUPLE : 0),
      }),
    );
  }
  gens = inscrites;
}, 120_000);
afterAll(() => rmSync(dossier, { recursive: true }));

describe('la preuve d’un tour', () => {
  it('ne paraît pas avant la publication', async () => {
    await lancer(1);
    expect(await lirePreuve(ANNEE, 1)).toBeNull();
    expect(await produireFichierPublic(ANNEE, 1, 'liste.csv')).toBeNull();
    await publier(1);
    expect(await lirePreuve(ANNEE, 1)).toMatchObject({ demandes: 40, annee: ANNEE, numero: 1 });
    expect(await lirePreuve(ANNEE, 2)).toBeNull();
    expect(await lirePreuve(ANNEE, Number.NaN)).toBeNull();
    expect(await produireFichierPublic(ANNEE, 1, '../autre.csv')).toBeNull();
  });

  it('publie la liste, dont le SHA-256 est celui du tour, sans un numéro ni un nom', async () => {
    const liste = await corpsDe('liste.csv');
    const tour = await lirePreuve(ANNEE, 1);
    expect(createHash('sha256').update(liste).digest('hex')).toBe(tour?.empreinte);
    const attendues = gens.map(({ numero }) => createHash('sha256').update(numero).digest('hex')).sort();
    expect(liste).toBe(attendues.map((empreinte) => `${empreinte}\n`).join(''));
    expect(await corpsDe('liste.csv'), 'la seconde fois, du fichier gardé').toBe(liste);
  });

  it('publie les lots et le dernier rang servi, sans indice', async () => {
    const [entete, ...lots] = (await corpsDe('lots.csv')).trimEnd().split('\n');
    expect(entete).toBe('numero;secteur;exigence;places;proposees;dernier_rang;residence;ville');
    expect(lots).toHaveLength(6);
    expect(lots.filter((lot) => lot.includes(';"Les Tilleuls";'))).toHaveLength(6);
  });

  it('se rejoue par un programme indépendant, qui trouve le même tour', async () => {
    const tour = await lirePreuve(ANNEE, 1);
    const mots = [
      tour?.graine ?? '',
      poser('tour.csv', await controle()),
      poser('lots.csv', await corpsDe('lots.csv')),
      poser('liste.csv', await corpsDe('liste.csv')),
    ];
    const { accord, dit } = await recalculer(...mots);
    expect(dit).toContain('Le tour est bien celui-là.');
    expect(dit).toContain(tour?.empreinte);
    expect(accord).toBe(true);
  });

  it('dénonce une autre graine, une issue changée, une liste changée', async () => {
    const graine = (await lirePreuve(ANNEE, 1))?.graine ?? '';
    const [tour, lots, liste] = [await controle(), await corpsDe('lots.csv'), await corpsDe('liste.csv')];
    const fichier = poser('lots.csv', lots);
    const autreGraine = await recalculer('0'.repeat(32), poser('tour.csv', tour), fichier);
    expect(autreGraine).toMatchObject({ accord: false, dit: expect.stringContaining('recalculé') });
    const rangs = tour.split('\n');
    const gagnant = rangs.findIndex((ligne) => /[ ;]1$/.test(ligne));
    expect(gagnant).toBeGreaterThan(0);
    rangs[gagnant] = `${rangs[gagnant]?.slice(0, -1)}2`;
    const truque = await recalculer(graine, poser('truque.csv', rangs.join('\n')), fichier);
    expect(truque).toMatchObject({ accord: false, dit: expect.stringContaining('au lieu de') });
    const autreListe = poser(
      'autre.csv',
      liste.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    );
    const change = await recalculer(graine, poser('tour.csv', tour), fichier, autreListe);
    expect(change).toMatchObject({ accord: false, dit: expect.stringContaining('liste publiée') });
  });

  it('le contrôle dit tout d’un tour, sans un nom ni un numéro', async () => {
    const tout = await controle();
    expect(tout.split('\n')).toHaveLength(42);
    for (const { numero, email } of gens) {
      expect(tout).not.toContain(numero);
      expect(tout).not.toContain(email);
    }
    expect(await produireControle(ANNEE, 3)).toBeNull();
  });
});
