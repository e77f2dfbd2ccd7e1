import { describe, it } from 'vitest';
import { tenir } from './outils/ecarts';
import { sources } from './outils/sources';
import { chiffresDeLaLoi } from './regles/chiffres-de-la-loi';

describe('les chiffres de la loi', () => {
  it('ne sont écrits que dans le domaine', () => {
    const ailleurs = ['app', 'components', 'lib/parcours', 'lib/affichage', 'lib/server', 'scripts'];
    tenir(sources(...ailleurs).flatMap(chiffresDeLaLoi));
  });
});
