import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { premiereOuverte } from '@/lib/parcours/moteur';
import { encoderSimulation, marcher, PARCOURS_SIMULATEUR, simuler, situer } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN, repondreAuHasard } from './repondre';
import { tirage } from './tirage';

const cles = (saisies: typeof LYCEEN) =>
  marcher(saisies, CONTEXTE).etapes.map(({ question }) => question.cle);

describe('le parcours du simulateur', { timeout: 20_000 }, () => {
  it('pose dix questions au plus à un lycéen, l’année mise à part', () => {
    expect(cles(LYCEEN).filter((cle) => cle !== 'annee')).toHaveLength(10);
    expect(premiereOuverte(marcher(LYCEEN, CONTEXTE))).toBeNull();
  });

  it('propose toutes les années dont le barème existe', () => {
    const [premiere] = marcher({}, CONTEXTE).etapes;
    const champ = premiere?.question.champs[0];
    const annees = champ && 'options' in champ ? champ.options.map(({ valeur }) => valeur) : [];
    expect(annees).toEqual(listerBaremes().map(({ annee }) => annee));
  });

  it('se termine toujours, avec une réponse du moteur, et tient dans un cookie', () => {
    fc.assert(
      fc.property(tirage, fc.boolean(), (tirer, sait) => {
        const saisies = repondreAuHasard(tirer, sait);
        expect(simuler(marcher(saisies, CONTEXTE), CONTEXTE)).not.toBeNull();
        expect(encoderSimulation(saisies)).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('rend chaque question atteignable', { timeout: 60_000 }, () => {
    const vues = new Set<string>();
    fc.assert(
      fc.property(tirage, (tirer) => {
        for (const cle of cles(repondreAuHasard(tirer, true))) vues.add(cle);
      }),
      { numRuns: 200, seed: 2026 },
    );
    const toutes = PARCOURS_SIMULATEUR.questions.map((q) => ('id' in q ? q.id : ''));
    expect(toutes.filter((id) => !vues.has(id))).toEqual([]);
  });

  it('dit où l’on en est sur tout le chemin, et l’annonce juste dès la première page', () => {
    const ou = (saisies: typeof LYCEEN, cle: string) => situer(saisies, CONTEXTE, cle);
    expect(ou(LYCEEN, 'parents')).toEqual({ libelle: 'Votre famille', rang: 7, total: 10 });
    expect(ou({ annee: { annee: '2026-2027' } }, 'niveau')).toMatchObject({ rang: 1, total: 10 });
    expect(ou({ ...LYCEEN, parents: { situation: 'separes' } }, 'separation')).toMatchObject({ rang: 8 });
    expect(ou(LYCEEN, 'annee')).toBeUndefined();
    expect(ou(LYCEEN, 'inconnue')).toBeUndefined();
  });

  it('ne conclut pas avant la dernière réponse', () => {
    const { trajet, ...debut } = LYCEEN;
    expect(trajet).toBeDefined();
    expect(simuler(marcher(debut, CONTEXTE), CONTEXTE)).toBeNull();
  });
});
