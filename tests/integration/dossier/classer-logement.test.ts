import { describe, expect, it } from 'vitest';
import { baremePour } from '@/lib/domain/baremes';
import { evaluerBourse } from '@/lib/domain/bourse';
import type { FaitsBourse } from '@/lib/domain/bourse/faits';
import { A_LOGEMENT_ADAPTE, EST_COUPLE } from '@/lib/domain/logement';
import { classante } from '@/lib/server/dossier/classer-logement';

const lu = baremePour('2026-2027');
if (!lu.ok) throw new Error('barème absent');
const bareme = lu.valeur;
const RIEN = { outreMer: false, couple: false, adapte: false };

const resultat = (faits: Omit<FaitsBourse, 'annee'>) =>
  evaluerBourse({ annee: '2026-2027', ...faits }, bareme);
const calcule = (revenuBrutGlobal: number, pointsDeCharge: number) =>
  resultat({ ressources: { mode: 'total', revenuBrutGlobal }, charges: { mode: 'total', pointsDeCharge } });

describe('ce qui classe une demande de logement', () => {
  it.each([
    [20_000, 3],
    [0, 0],
    [-4_000, 5],
    [80_000, 17],
  ])('lit %s € et %s points, même sans conclure sur la bourse', (rbg, points) => {
    expect(classante(RIEN, [calcule(rbg, points)])).toEqual({ rbg, points, outreMer: false, qualites: 0 });
  });

  it('retient le vœu d’études qui sert le mieux l’étudiant', () => {
    expect(classante(RIEN, [calcule(30_000, 1), calcule(30_000, 4), calcule(30_000, 2)])).toMatchObject({
      points: 4,
    });
  });

  it('ne classe pas ce que l’on ne sait pas', () => {
    expect(classante(RIEN, [resultat({})])).toMatchObject({ rbg: null, points: null });
    expect(classante(RIEN, [])).toMatchObject({ rbg: null, points: null });
    expect(classante(RIEN, [resultat({}), calcule(1_000, 2)])).toMatchObject({ rbg: 1_000, points: 2 });
  });

  it.each([
    [{ ...RIEN, adapte: true }, A_LOGEMENT_ADAPTE],
    [{ ...RIEN, couple: true }, EST_COUPLE],
    [{ ...RIEN, couple: true, adapte: true }, EST_COUPLE | A_LOGEMENT_ADAPTE],
  ])('dit à quoi elle peut prétendre : %j', (faits, qualites) => {
    expect(classante(faits, []).qualites).toBe(qualites);
  });

  it('dit si la famille est outre-mer', () => {
    expect(classante({ ...RIEN, outreMer: true }, []).outreMer).toBe(true);
  });
});
