import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marcher, type Saisies, type Simulation, simuler } from '@/lib/parcours/simulateur';
import {
  estGroupe,
  GROUPES,
  type Groupe,
  groupesDe,
  lirePartage,
  type PartageLu,
  preparerPartage,
} from '@/lib/parcours/simulateur/partage';
import { verdictDe } from '@/lib/parcours/simulateur/verdict';
import { CONTEXTE, LYCEEN, repondreAuHasard } from './repondre';
import { tirage } from './tirage';

const TOUS = GROUPES.map(({ cle }) => cle);

function simulationDe(saisies: Saisies): { marche: ReturnType<typeof marcher>; simulation: Simulation } {
  const marche = marcher(saisies, CONTEXTE);
  const simulation = simuler(marche, CONTEXTE);
  if (!simulation) throw new Error('simulation inachevée');
  return { marche, simulation };
}

function preparer(saisies: Saisies, groupes: readonly Groupe[]) {
  const { marche, simulation } = simulationDe(saisies);
  return preparerPartage(marche, simulation, new Set(groupes), CONTEXTE);
}

function pret(saisies: Saisies, groupes: readonly Groupe[]): { code: string; lu: PartageLu } {
  const partage = preparer(saisies, groupes);
  if (partage.type !== 'pret') throw new Error(`partage ${partage.type}`);
  return partage;
}

describe('lire un lien', () => {
  it.each([
    ['une année sans barème', '1~1999-2000~a1'],
    ['un échelon d’une autre année', '1~2026-2027~a0'],
    ['une année qui se cache dans les réponses', '1~2026-2027~a1~annee.annee.2025-2026'],
  ])('refuse %s', (_, code) => {
    expect(lirePartage(code, CONTEXTE)).toEqual({ ok: false, refus: 'illisible' });
  });

  it.each([
    ['une question qui n’existe pas', '1~2026-2027~a1~couleur.couleur.bleu'],
    ['une réponse que sa question refuse', '1~2026-2027~a1~parents.situation.martiens'],
    ['un revenu sans la situation des parents', '1~2026-2027~a1~avis-couple.rbg.33000'],
  ])('refuse %s', (_, code) => {
    expect(lirePartage(code, CONTEXTE)).toEqual({ ok: false, refus: 'hors_chemin' });
  });

  it('dit que le lien et le moteur ne sont pas d’accord', () => {
    const { code } = pret(LYCEEN, TOUS);
    expect(lirePartage(code, CONTEXTE)).toMatchObject({ valeur: { contredit: false } });
    for (const autre of ['~a7', '~r'])
      expect(lirePartage(code.replace('~a1', autre), CONTEXTE)).toMatchObject({
        valeur: { contredit: true },
      });
    expect(lirePartage(code.replace('~a1', '~s1'), CONTEXTE)).toMatchObject({ valeur: { contredit: false } });
  });
});

describe('partager le résultat d’un lycéen', () => {
  it('sans rien cocher, ne dit que l’année et l’échelon', () => {
    const { code, lu } = pret(LYCEEN, []);
    expect(code).toBe('1~2026-2027~a1');
    expect(lu).toMatchObject({ recalcul: null, reponses: [], examens: [], inconnu: null, contredit: false });
    expect(lu.annonce).toMatchObject({ issue: 'accordee', echelon: '1', montants: { annuel: 2163 } });
  });

  it('avec tout, se recalcule à l’identique', () => {
    const { code, lu } = pret(LYCEEN, TOUS);
    const { simulation, marche } = simulationDe(LYCEEN);
    expect(lu.recalcul?.resultat).toEqual(simulation.resultat);
    expect(lu.reponses).toEqual(groupesDe(marche));
    expect(code.length).toBeLessThan(400);
  });

  it('avec ce que lit le barème, se recalcule sous réserve du reste', () => {
    const { lu } = pret(LYCEEN, ['ressources', 'fratrie', 'distance', 'situation']);
    expect(lu.recalcul?.verdict).toMatchObject({ issue: 'sous_reserve', echelon: '1', points: 5 });
    expect(lu.inconnu?.tus).toEqual(['Les études', 'La nationalité', 'L’âge']);
    expect(lu.examens).toEqual([]);
  });

  it('dit ce que la personne elle-même ne savait pas', () => {
    const saisies = { ...LYCEEN, nationalite: { groupe: 'jnsp' } };
    expect(pret(saisies, TOUS).lu.inconnu).toEqual({ tus: [] });
  });

  it('avec une partie seulement, montre les réponses sans rien affirmer', () => {
    const { lu } = pret(LYCEEN, ['distance']);
    expect(lu.recalcul).toBeNull();
    expect(lu.reponses).toEqual([
      expect.objectContaining({
        cle: 'distance',
        lignes: [expect.objectContaining({ valeur: '120\u202fkm' })],
      }),
    ]);
  });

  it('ne porte pas ce qui a été tapé puis laissé de côté', () => {
    const { code } = pret({ ...LYCEEN, trajet: { ou: 'proche', km: '777', jadis: 'secret' } }, ['distance']);
    expect(code).toBe('1~2026-2027~a1~trajet.ou.proche');
  });

  it('ne porte rien d’un groupe qui n’est pas coché', () => {
    for (const groupe of TOUS) {
      const sans = TOUS.filter((cle) => cle !== groupe);
      const { marche } = simulationDe(LYCEEN);
      const tues = groupesDe(marche).find(({ cle }) => cle === groupe);
      const partage = preparer(LYCEEN, sans);
      if (partage.type !== 'pret') continue;
      expect(partage.lu.reponses.map(({ cle }) => cle)).not.toContain(groupe);
      expect(tues?.lignes.length).toBeGreaterThan(0);
    }
  });

  it('dit quel groupe manque à une réponse qui ne se lit pas seule', () => {
    const autonome: Saisies = {
      ...LYCEEN,
      situation: { cas: 'enfance' },
      enfance: { enfance: 'orphelin' },
      'avis-etudiant': { rbg: '0' },
    };
    expect(preparer(autonome, ['ressources'])).toEqual({ type: 'incomplet', manquent: ['situation'] });
    expect(preparer(autonome, ['ressources', 'situation'])).toMatchObject({ type: 'pret' });
  });

  it('reconnaît les groupes, et eux seuls', () => {
    expect(TOUS.every(estGroupe)).toBe(true);
    expect(['annee', '__proto__', '', 'Ressources'].some(estGroupe)).toBe(false);
  });
});

describe('partager n’importe quelle simulation', () => {
  it('donne un lien que la page suivante lit, et qui ne contredit jamais le résultat', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(tirage, fc.boolean(), fc.subarray(TOUS), (tirer, sait, groupes) => {
        const saisies = repondreAuHasard(tirer, sait);
        const { simulation } = simulationDe(saisies);
        const partage = preparer(saisies, groupes);
        if (partage.type !== 'pret') return;
        const relu = lirePartage(partage.code, CONTEXTE);
        expect(relu).toEqual({ ok: true, valeur: partage.lu });
        expect(partage.lu.contredit).toBe(false);
        const { echelon } = verdictDe(simulation.resultat);
        if (echelon && partage.lu.recalcul) expect(partage.lu.recalcul.verdict.echelon).toBe(echelon);
      }),
      { numRuns: 100 },
    );
  });

  it('avec tout, se recalcule à l’identique', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tirage, fc.boolean(), (tirer, sait) => {
        const saisies = repondreAuHasard(tirer, sait);
        const { simulation } = simulationDe(saisies);
        const { lu } = pret(saisies, TOUS);
        const verdict = verdictDe(simulation.resultat);
        if (verdict.issue === 'inconnue') expect(lu.recalcul).toBeNull();
        else expect(lu.recalcul?.resultat).toEqual(simulation.resultat);
      }),
      { numRuns: 100 },
    );
  });
});
