import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { evaluerBourse } from '@/lib/domain/bourse';
import { marcher, type Saisies, type Simulation, simuler } from '@/lib/parcours/simulateur';
import {
  bandesDe,
  type Changement,
  projeterAnneeSuivante,
  regarderDroits,
} from '@/lib/parcours/simulateur/suite';
import { baremeSuivant, faitsSuivants } from '@/lib/parcours/simulateur/suite/annee-suivante';
import { annuelDe, verdictDe } from '@/lib/parcours/simulateur/verdict';
import { CONTEXTE, LYCEEN, repondreAuHasard } from './repondre';
import { tirage } from './tirage';

function simulationDe(saisies: Saisies): Simulation {
  const simulation = simuler(marcher({ ...LYCEEN, ...saisies }, CONTEXTE), CONTEXTE);
  if (!simulation) throw new Error('simulation inachevée');
  return simulation;
}

/** Second year, one bourse so far, two brothers of whom one studies, at 120 km. */
const ETUDIANT: Saisies = {
  niveau: { niveau: 'licence_2' },
  baccalaureat: { bac: 'obtenu' },
  'premiere-demande': { premiere: 'non' },
  'bourses-recues': { total: '1', licence: '1' },
  progression: { passage: 'oui', credits: '' },
  difficultes: { difficulte: 'non' },
  naissance: { dateNaissance: '04/05/2007' },
  enfants: { nombre: '2', superieur: '1' },
};

function projeter(saisies: Saisies) {
  const projection = projeterAnneeSuivante(simulationDe(saisies));
  if (!projection) throw new Error('aucune année suivante');
  return projection;
}

const trouver = (saisies: Saisies, type: Changement['type'], min?: number) =>
  projeter(saisies).hypotheses.find(
    ({ changement }) =>
      changement.type === type && (changement.type !== 'distance' || changement.min === min),
  );

describe('l’année suivante', () => {
  it('garde les revenus, passe une année, utilise un droit', () => {
    const { bareme, repris, hypotheses } = projeter({});
    expect(bareme).toMatchObject({ annee: '2027-2028', anneeRevenus: 2025, statut: 'provisoire' });
    expect(repris).toBe(true);
    expect(hypotheses[0]).toMatchObject({
      changement: { type: 'aucun' },
      ecart: 0,
      verdict: { issue: 'accordee', echelon: '1', points: 5 },
    });
  });

  it('prend le vrai barème quand il existe', () => {
    const { bareme, repris } = projeter({
      annee: { annee: '2024-2025' },
      naissance: { dateNaissance: '04/05/2006' },
    });
    expect([bareme.annee, repris]).toEqual(['2025-2026', false]);
    expect(listerBaremes()).toContain(bareme);
  });

  it('demande à l’étudiant de plus de 28 ans de ne pas s’être arrêté, et il ne s’arrête pas', () => {
    const saisies = { naissance: { dateNaissance: '02/09/1998' } };
    expect(simulationDe(saisies).resultat.type).toBe('eligible');
    expect(projeter(saisies).hypotheses[0].verdict.issue).toBe('accordee');
  });

  it('juge l’âge au 1er septembre suivant pour qui n’a rien obtenu avant', () => {
    const simulation = simulationDe({
      naissance: { dateNaissance: '02/09/1998' },
      'avis-couple': { rbg: '90000' },
    });
    expect(simulation.resultat).toMatchObject({
      conditions: { age: 'remplie' },
      motifs: [{ code: 'HORS_BAREME' }],
    });
    const suivants = faitsSuivants(simulation.faits, verdictDe(simulation.resultat));
    if (!suivants) throw new Error('aucune année suivante');
    const resultat = evaluerBourse(suivants, baremeSuivant(simulation.bareme).bareme);
    expect(resultat.conditions.age).toBe('indeterminee');
  });

  it('refuse quand le dernier droit vient d’être pris', () => {
    const saisies: Saisies = {
      ...ETUDIANT,
      niveau: { niveau: 'master_1' },
      'bourses-recues': { total: '6', licence: '3' },
      naissance: { dateNaissance: '04/05/2002' },
    };
    expect(simulationDe(saisies).resultat.type).toBe('eligible');
    expect(projeter(saisies).hypotheses[0].verdict).toMatchObject({
      issue: 'refusee',
      motif: expect.stringContaining('droits'),
    });
  });

  it('n’existe pas après la cinquième année', () => {
    const saisies: Saisies = {
      ...ETUDIANT,
      niveau: { niveau: 'master_2' },
      naissance: { dateNaissance: '04/05/2003' },
    };
    expect(projeterAnneeSuivante(simulationDe(saisies))).toBeNull();
  });

  it('reste une année quelconque pour « une autre année »', () => {
    const saisies: Saisies = { ...ETUDIANT, niveau: { niveau: 'autre' } };
    expect(projeter(saisies).hypotheses[0].verdict).toMatchObject({ echelon: '2' });
  });

  it('ne demande rien de plus à qui n’a pas su dire son année', () => {
    const saisies: Saisies = { ...ETUDIANT, niveau: { niveau: 'jnsp' } };
    expect(projeter(saisies).hypotheses[0].verdict).toMatchObject({ issue: 'sous_reserve', echelon: '2' });
  });
});

describe('si un frère ou une sœur change', () => {
  it.each<[Changement['type'], number, string, number]>([
    ['aucun', 7, '2', 0],
    ['entre_dans_le_superieur', 9, '3', 757],
    ['finit_a_charge', 5, '1', -908],
    ['finit_et_part', 3, '0bis', -1617],
    ['quitte_la_charge', 5, '1', -908],
  ])('%s : %i points, échelon %s', (type, points, echelon, ecart) => {
    const hypothese = trouver(ETUDIANT, type);
    expect(hypothese).toMatchObject({ verdict: { points, echelon }, ecart });
  });

  it('ne propose que ce qui peut arriver', () => {
    const types = (nombre: string, superieur: string) =>
      projeter({ enfants: { nombre, superieur } })
        .hypotheses.map(({ changement }) => changement.type)
        .filter((type) => type !== 'distance');
    expect(types('0', '0')).toEqual(['aucun']);
    expect(types('1', '1')).toEqual(['aucun', 'finit_a_charge', 'finit_et_part']);
    expect(types('1', '0')).toEqual(['aucun', 'entre_dans_le_superieur', 'quitte_la_charge']);
  });

  it('ne suppose rien quand le nombre d’enfants n’est pas connu', () => {
    const { hypotheses } = projeter({ enfants: { inconnu: 'oui' } });
    expect(hypotheses.every(({ changement: { type } }) => type === 'aucun' || type === 'distance')).toBe(
      true,
    );
    expect(hypotheses[0].verdict.issue).toBe('inconnue');
    expect(hypotheses[1]?.ecart).toBeNull();
  });
});

describe('si l’on déménage', () => {
  it('essaie chaque autre tranche de distance, depuis son premier kilomètre', () => {
    const bandes = projeter({}).hypotheses.flatMap(({ changement }) =>
      changement.type === 'distance' ? [[changement.min, changement.max]] : [],
    );
    expect(bandes).toEqual([
      [0, 29],
      [250, 3499],
      [3500, 12_999],
      [13_000, null],
    ]);
  });

  it('dit les points et l’écart', () => {
    expect(trouver(ETUDIANT, 'distance', 0)).toMatchObject({
      verdict: { points: 6, echelon: '1' },
      ecart: -908,
    });
    expect(trouver({ 'avis-couple': { rbg: '37 111' } }, 'distance', 0)).toMatchObject({
      verdict: { points: 4, echelon: '0bis' },
      ecart: -709,
    });
  });

  it('essaie toutes les tranches quand la distance n’est pas connue', () => {
    const { hypotheses, bareme } = projeter({ trajet: { inconnu: 'oui' } });
    expect(hypotheses.filter(({ changement }) => changement.type === 'distance')).toHaveLength(
      bandesDe(bareme).length,
    );
  });

  it('suit les tranches de chaque année', () => {
    for (const bareme of listerBaremes()) {
      const bandes = bandesDe(bareme);
      expect(bandes[0]?.min).toBe(0);
      expect(bandes.at(-1)?.max).toBeNull();
      for (const [i, { max }] of bandes.entries()) if (max !== null) expect(bandes[i + 1]?.min).toBe(max + 1);
    }
  });
});

describe('les droits', () => {
  it('d’un lycéen : tous devant lui, cinq années en cinq droits', () => {
    const { bilan, licence, chemin, aExaminer } = regarderDroits(simulationDe({}));
    expect(bilan).toMatchObject({ total: 7, utilises: 0, restants: 7, restantsEnLicence: 5 });
    expect([licence, aExaminer]).toEqual([5, false]);
    expect(chemin.map(({ annee, rang, droit, ouvert }) => [annee, rang, droit, ouvert])).toEqual([
      ['2026-2027', 1, 1, true],
      ['2027-2028', 2, 2, true],
      ['2028-2029', 3, 3, true],
      ['2029-2030', 4, 4, true],
      ['2030-2031', 5, 5, true],
    ]);
    expect(chemin.at(-1)?.restantsApres).toBe(2);
    expect(chemin.map(({ creditsExiges }) => creditsExiges)).toEqual([0, 0, 60, 120, 120]);
  });

  it('d’un étudiant : ceux qu’il a pris sont comptés', () => {
    const { bilan, chemin } = regarderDroits(
      simulationDe({ ...ETUDIANT, 'bourses-recues': { total: '5', licence: '5' } }),
    );
    expect(bilan).toMatchObject({ utilises: 5, restants: 2, restantsEnLicence: 0, restantsApresLicence: 2 });
    expect(chemin.map(({ rang, droit, ouvert }) => [rang, droit, ouvert])).toEqual([
      [2, 6, false],
      [3, 6, false],
      [4, 6, true],
      [5, 7, true],
    ]);
  });

  it('ne projette rien quand on ne sait pas combien sont pris, ni en quelle année on est', () => {
    const inconnus = regarderDroits(simulationDe({ ...ETUDIANT, 'bourses-recues': { inconnu: 'oui' } }));
    expect(inconnus).toMatchObject({ bilan: { utilises: null, restants: null }, chemin: [] });
    expect(regarderDroits(simulationDe({ ...ETUDIANT, niveau: { niveau: 'autre' } })).chemin).toEqual([]);
  });
});

describe('pour n’importe quelle simulation', () => {
  it('l’année suivante et les droits se tiennent', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tirage, fc.boolean(), (tirer, sait) => {
        const saisies = repondreAuHasard(tirer, sait);
        const simulation = simuler(marcher(saisies, CONTEXTE), CONTEXTE);
        if (!simulation) throw new Error('simulation inachevée');
        const { chemin, bilan } = regarderDroits(simulation);
        expect(chemin.filter(({ ouvert }) => ouvert).length).toBeLessThanOrEqual(bilan.restants ?? 0);
        const projection = projeterAnneeSuivante(simulation);
        for (const { ecart, verdict } of projection?.hypotheses ?? []) {
          const avant = annuelDe(projection?.hypotheses[0].verdict ?? verdict);
          const apres = annuelDe(verdict);
          expect(ecart).toBe(avant === null || apres === null ? null : apres - avant);
          expect(verdict.issue === 'refusee').toBe(verdict.motif !== null);
        }
        expect(verdictDe(simulation.resultat).issue).toMatch(/^(accordee|sous_reserve|refusee|inconnue)$/);
      }),
      { numRuns: 100 },
    );
  });
});
