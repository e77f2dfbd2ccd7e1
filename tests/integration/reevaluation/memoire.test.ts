import { expect, it } from 'vitest';
import { baremePour } from '@/lib/domain/baremes';
import { base } from '@/lib/server/base';
import { baseDuFichier } from '../base-du-fichier';
import { reevaluerJusquAuBout } from './lancer';
import { peupler } from './peupler';

const lu = baremePour('2026-2027');
if (!lu.ok) throw new Error('barème absent');
const BAREME = lu.valeur;
const [PEU, BEAUCOUP] = [500, 20_000];
/** What warms up with the first pages. A leak of 3 Ko a dossier would go beyond, and beyond the heap's limit as well. */
const JEU_KO = 60_000;

baseDuFichier();

it(`prend la même mémoire pour ${PEU} dossiers que pour ${BEAUCOUP}`, async () => {
  await peupler(PEU, BAREME);
  const peu = await reevaluerJusquAuBout(1.1);
  await peupler(BEAUCOUP - PEU, BAREME, PEU);
  // Another barème: everything is judged, and many answers change.
  const beaucoup = await reevaluerJusquAuBout(1.2);
  expect(peu.examines).toBeGreaterThan(PEU * 0.9);
  expect(beaucoup.examines).toBeGreaterThan(BEAUCOUP * 0.9);
  expect(beaucoup.effets.echelon_monte).toBeGreaterThan(BEAUCOUP / 10);
  expect(await base().reevaluation.count({ where: { version: 2 } })).toBe(beaucoup.examines);
  expect(beaucoup.memoireKo - peu.memoireKo).toBeLessThan(JEU_KO);
}, 500_000);
