import { describe, expect, it } from 'vitest';
import { tenir } from './outils/ecarts';
import { DU_PORTAIL, sources } from './outils/sources';
import { lignesPleines, mesurables, nombreDeLignes, quantile, sansProse, tropLongs } from './regles/tailles';

const portail = mesurables(sources(...DU_PORTAIL));
const tailles = portail.map(nombreDeLignes);

describe('la taille des fichiers', () => {
  it('ne dépasse jamais 250 lignes', () => {
    tenir(tropLongs([...portail, ...sources('tests')], 250, 'Coupez-le par responsabilité.'));
  });

  it('a une médiane de 45 lignes au plus', () => {
    expect(quantile(tailles, 0.5)).toBeLessThanOrEqual(45);
  });

  it('reste sous 120 lignes neuf fois sur dix', () => {
    expect(quantile(tailles, 0.9)).toBeLessThanOrEqual(120);
  });

  it('ne dépasse pas 60 lignes pour une page', () => {
    const pages = sources('app').filter(({ chemin }) => chemin.endsWith('/page.tsx'));
    tenir(tropLongs(pages, 60, 'Cinq gestes : qui, quoi, lire, présenter, afficher ; le reste va ailleurs.'));
  });
});

describe('les tests', () => {
  const rapport = (tests: string, code: readonly string[]) =>
    lignesPleines(sources(tests)) / lignesPleines(sansProse(sources(...code)));

  it('comptent autant de lignes que le code', () => {
    expect(rapport('tests', DU_PORTAIL)).toBeGreaterThanOrEqual(1);
  });

  it('comptent une fois et demie les lignes du domaine', () => {
    expect(rapport('tests/domain', ['lib/domain'])).toBeGreaterThanOrEqual(1.5);
  });
});
