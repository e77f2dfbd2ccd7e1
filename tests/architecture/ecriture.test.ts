import { describe, it } from 'vitest';
import { tenir } from './outils/ecarts';
import { DU_PORTAIL, sources } from './outils/sources';
import { silencesEtRestes, styleEtHtmlBrut, testsEcartes, typesQuelconques } from './regles/ecriture';

const tout = () =>
  sources(...DU_PORTAIL, 'tests', 'next.config.ts', 'vitest.config.ts', 'playwright.config.ts');

describe('l’écriture', () => {
  it('ne fait taire aucun outil et ne remet rien à plus tard', () => {
    tenir(tout().flatMap(silencesEtRestes));
  });

  it('n’emploie jamais any', () => {
    tenir(tout().flatMap(typesQuelconques));
  });

  it('n’a ni style en ligne ni HTML brut', () => {
    tenir(sources('app', 'components').flatMap(styleEtHtmlBrut));
  });

  it('n’écarte aucun test', () => {
    tenir(sources('tests').flatMap(testsEcartes));
  });
});
