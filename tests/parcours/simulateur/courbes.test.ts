import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { evaluerBourse, lireCourbe } from '@/lib/domain/bourse';
import { marcher, type Saisies, simuler, tracerLesCourbes } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from './repondre';

function courbes(saisies: Saisies) {
  const marche = marcher({ ...LYCEEN, ...saisies }, CONTEXTE);
  const simulation = simuler(marche, CONTEXTE);
  if (!simulation) throw new Error('simulation inachevée');
  const tracees = tracerLesCourbes(marche, simulation);
  return { ...tracees, axes: tracees.courbes.map(({ axe }) => axe), simulation };
}

const ORPHELIN: Saisies = {
  situation: { cas: 'enfance' },
  enfance: { enfance: 'orphelin' },
  'avis-etudiant': { rbg: '9000' },
};
const REMARIE: Saisies = {
  parents: { situation: 'separes' },
  separation: { alternee: 'non', pension: 'oui' },
  'nouveau-couple': { couple: 'remarie' },
  'avis-parent': { rbg: '20000' },
};
const TOUS = ['revenu', 'autresEnfants', 'autresEnfantsSup', 'distanceKm'];

describe('les courbes d’une simulation', () => {
  it('vont par les quatre axes, là où est la famille', () => {
    const { axes, sans, courbes: tracees } = courbes({});
    expect([axes, sans]).toEqual([TOUS, null]);
    expect(tracees.map(({ actuel }) => actuel)).toEqual([33_000, 2, 0, 120]);
  });

  it('disent à chaque axe, là où l’on est, la réponse de la page', () => {
    for (const annee of listerBaremes().map((bareme) => bareme.annee)) {
      const dateNaissance = `04/05/${Number(annee.slice(0, 4)) - 18}`;
      const { courbes: tracees, simulation } = courbes({ annee: { annee }, naissance: { dateNaissance } });
      const resultat = evaluerBourse(simulation.faits, simulation.bareme);
      const estime = resultat.type === 'eligible' ? resultat.echelon : 'pas éligible';
      for (const courbe of tracees) {
        const lue = lireCourbe(courbe, courbe.actuel ?? Number.NaN);
        expect(lue?.type === 'echelon' ? lue.echelon : null, `${annee}, ${courbe.axe}`).toBe(estime);
      }
    }
  });

  it('laissent la fratrie à qui ne dépend que de soi', () => {
    expect(courbes(ORPHELIN).axes).toEqual(['revenu', 'distanceKm']);
    expect(courbes(ORPHELIN).courbes[0]?.actuel).toBe(9_000);
  });

  it('ne se tracent pas quand une condition arrête tout', () => {
    const apprenti = courbes({ formation: { lieu: 'public', rythme: 'apprentissage' } });
    expect([apprenti.axes, apprenti.sans]).toEqual([[], 'condition']);
    const riche = courbes({
      formation: { lieu: 'public', rythme: 'apprentissage' },
      'avis-couple': { rbg: '99000' },
    });
    expect(riche.sans).toBe('condition');
  });

  it('ne se tracent pas quand le Crous examine les revenus', () => {
    expect([courbes(REMARIE).axes, courbes(REMARIE).sans]).toEqual([[], 'examen']);
  });

  it('se tracent au-dessus du barème, et sous réserve d’une condition inconnue', () => {
    expect(courbes({ 'avis-couple': { rbg: '68 000' } }).axes).toEqual(TOUS);
    expect(courbes({ nationalite: { groupe: 'jnsp' } }).axes).toEqual(TOUS);
  });

  it('se réduisent à ce que l’on ignore, quand c’est la seule chose', () => {
    const sansRevenu = courbes({ 'avis-couple': { pasEncore: 'oui' } });
    expect([sansRevenu.axes, sansRevenu.sans, sansRevenu.courbes[0]?.actuel]).toEqual([
      ['revenu'],
      'inconnu',
      null,
    ]);
    const sansDistance = courbes({ trajet: { inconnu: 'oui' } });
    expect([sansDistance.axes, sansDistance.sans]).toEqual([['distanceKm'], 'inconnu']);
    const sansRien = courbes({ 'avis-couple': { pasEncore: 'oui' }, trajet: { inconnu: 'oui' } });
    expect([sansRien.axes, sansRien.sans]).toEqual([[], 'inconnu']);
  });
});
