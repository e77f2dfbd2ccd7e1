import { beforeAll, expect, it } from 'vitest';
import { baremePour } from '@/lib/domain/baremes';
import { base } from '@/lib/server/base';
import { avecPlafonds } from '../../domain/dossier/baremes-revises';
import { baseDuFichier } from '../base-du-fichier';
import { verifierCampagne } from './constat';
import { reevaluerAilleurs, reevaluerJusquAuBout } from './lancer';
import { peupler } from './peupler';

const lu = baremePour('2026-2027');
if (!lu.ok) throw new Error('barème absent');
const BAREME = lu.valeur;
const COUPS = 6;
const TAILLE_PAGE = 8;

baseDuFichier();
beforeAll(() => peupler(1_200, BAREME), 60_000);

it('tuée (kill -9) au hasard puis reprise, juge chaque dossier une fois, avec un événement et un courriel', async () => {
  const faites: number[] = [];
  for (let coup = 0; coup < COUPS; coup++) {
    const page = 1 + Math.floor(Math.random() * 12);
    // A page takes some tens of milliseconds: the blow falls while one is read, judged, written or committed.
    const apresMs = Math.random() * 60;
    const { code } = await reevaluerAilleurs({ facteur: 1.15, taillePage: TAILLE_PAGE }, { page, apresMs });
    expect(code).toBeNull();
    faites.push(await base().reevaluation.count());
  }
  // Each one went on where the one before had been killed.
  expect(faites).toEqual([...faites].sort((a, b) => a - b));
  const deposes = await base().dossier.count({ where: { etat: { not: 'brouillon' } } });
  const fin = await reevaluerJusquAuBout(1.15, TAILLE_PAGE);
  expect(fin).toMatchObject({ version: 1, aFaire: deposes - (faites.at(-1) ?? 0) });
  expect(fin.examines).toBe(fin.aFaire);
  expect(faites.at(-1)).toBeGreaterThan(COUPS * TAILLE_PAGE);
  expect(await verifierCampagne(avecPlafonds(BAREME, 1.15), 1)).toBeGreaterThan(100);
  expect(await base().reevaluation.count()).toBe(deposes);
  expect(await reevaluerJusquAuBout(1.15)).toMatchObject({ aFaire: 0, examines: 0 });
}, 400_000);
