import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bilan, CLE, type EtatLu, etatDe, type Geste, lancer, vagues } from './concurrence';
import { personaDe, remplir, semerCommunes } from './outillage';

beforeAll(semerCommunes, 60_000);

const ecrire = (rbg: string, plus: object = {}): Geste => ({
  ...{ type: 'ecrire', saisie: { rbg }, onglet: 0, confirmer: true, retard: 0 },
  ...plus,
});
const DEPOSER: Geste = { type: 'deposer' };
const ROUVRIR: Geste = { type: 'rouvrir' };

/** What holds after any wave, whatever was asked at once. */
function verifier(avant: EtatLu, apres: EtatLu, { ecrites, depots, reouvertures }: Bilan): void {
  // The row is the journal played again, without a hole.
  expect(apres.rejouee).toEqual(apres.ligne);
  expect(apres.rangs).toEqual(apres.rangs.map((_, i) => i + 1));
  // Each acknowledged deposit froze one copy, and nobody deposited what was deposited.
  expect(apres.ligne.depots).toBe(avant.ligne.depots + depots);
  const ouvert = avant.ligne.etat === 'brouillon' ? 1 : 0;
  expect(depots).toBeLessThanOrEqual(reouvertures + ouvert);
  expect(depots - reouvertures).toBe(ouvert - (apres.ligne.etat === 'brouillon' ? 1 : 0));
  if (avant.ligne.numero) expect(apres.ligne.numero).toBe(avant.ligne.numero);
  // Each acknowledged write took a version of its own; the last one stands.
  const versions = ecrites.map(({ version }) => version);
  expect(versions).toEqual(versions.map((_, i) => avant.entree.version + 1 + i));
  expect(apres.entree.version).toBe(avant.entree.version + ecrites.length);
  expect(apres.entree.saisie).toEqual(ecrites.at(-1)?.saisie ?? avant.entree.saisie);
  // What was frozen was the draft of an instant; without a reopening, the draft of the end.
  const posees = [avant.entree.saisie, ...ecrites.map(({ saisie }) => saisie)];
  const figees = apres.figees.slice(avant.figees.length);
  for (const figee of figees) expect(posees).toContainEqual(figee);
  if (figees.length > 0 && reouvertures === 0) expect(figees).toEqual([apres.entree.saisie]);
  expect(apres.figees.slice(0, avant.figees.length)).toEqual(avant.figees);
}

describe('un dossier que plusieurs onglets écrivent, déposent et rouvrent à la fois', () => {
  it.each<[string, readonly (readonly Geste[])[]]>([
    ['déposer pendant que l’on écrit', [[DEPOSER, ecrire('21 500'), ecrire('47 250', { onglet: 1 })]]],
    [
      'déposer pendant un enregistrement automatique',
      [[ecrire('9 100', { confirmer: false }), DEPOSER, ecrire('9 100')]],
    ],
    ['déposer, rouvrir et déposer ensemble', [[DEPOSER], [ROUVRIR, DEPOSER, DEPOSER]]],
    ['rouvrir dix fois', [[DEPOSER], Array.from({ length: 10 }, () => ROUVRIR)]],
    [
      'rouvrir et écrire',
      [[DEPOSER], [ROUVRIR, ecrire('33 000'), ecrire('21 500', { onglet: 2 })], [DEPOSER]],
    ],
    ['écrire la même chose de partout', [[0, 1, 2].map((onglet) => ecrire('47 250', { onglet }))]],
    [
      'écrire sur une page en retard, puis déposer',
      [[ecrire('21 500')], [ecrire('9 100', { retard: 1, onglet: 1 }), DEPOSER]],
    ],
  ])('%s : rien d’accusé n’est perdu, la ligne redit le journal', async (_, suite) => {
    const titulaire = await remplir(personaDe('emma'));
    const onglets = [randomUUID(), randomUUID(), randomUUID()];
    for (const gestes of suite) {
      const avant = await etatDe(titulaire);
      verifier(avant, await etatDe(titulaire), { ecrites: [], depots: 0, reouvertures: 0 });
      const bilan = await lancer(titulaire, onglets, gestes);
      verifier(avant, await etatDe(titulaire), bilan);
    }
  });

  it('tient la même promesse pour des suites tirées au hasard', async () => {
    // One file for all the draws: each begins where the one before stopped.
    const titulaire = await remplir(personaDe('emma'));
    await fc.assert(
      fc.asyncProperty(vagues, async (suite) => {
        const onglets = [randomUUID(), randomUUID(), randomUUID()];
        for (const gestes of suite) {
          const avant = await etatDe(titulaire);
          const bilan = await lancer(titulaire, onglets, gestes);
          verifier(avant, await etatDe(titulaire), bilan);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
    const { ligne } = await etatDe(titulaire);
    expect(ligne.depots).toBeGreaterThan(0);
  }, 60_000);

  it('ne change rien quand tout est refusé', async () => {
    const titulaire = await remplir(personaDe('emma'));
    await lancer(titulaire, [], [DEPOSER]);
    const avant = await etatDe(titulaire);
    const bilan = await lancer(titulaire, [randomUUID()], [ecrire('9 100'), DEPOSER, ecrire('21 500')]);
    expect(bilan).toEqual({ ecrites: [], depots: 0, reouvertures: 0 });
    expect(await etatDe(titulaire)).toEqual(avant);
  });

  it(`part d’un dossier où « ${CLE} » est répondue`, async () => {
    const { entree, ligne } = await etatDe(await remplir(personaDe('emma')));
    expect(entree.confirmee).toBe(true);
    expect(ligne).toMatchObject({ etat: 'brouillon', rang: 1, depots: 0, numero: null });
  });
});
