import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { evaluerBourse } from '@/lib/domain/bourse';
import { marcher, type Saisies, simuler } from '@/lib/parcours/simulateur';
import {
  bandesDe,
  type Changement,
  projeterAnneeSuivante,
  regarderDroits,
} from '@/lib/parcours/simulateur/suite';
import { baremeSuivant, faitsSuivants } from '@/lib/parcours/simulateur/suite/annee-suivante';
import { annuelDe, verdictDe } from '@/lib/parcours/simulateur/verdict';
import { ETUDIANT, simulationDe } from './etudiant';
import { CONTEXTE, repondreAuHasard } from './repondre';
import { tirage } from './tirage';

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
