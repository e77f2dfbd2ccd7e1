import { describe, it } from 'vitest';
import { excuser, tenir } from './outils/ecarts';
import { DU_PORTAIL, sources } from './outils/sources';
import { impuretes, lecturesDeLHeure } from './regles/purete';
import { lecturesDeLEnvironnement, sansServerOnly } from './regles/serveur';

describe('le domaine', () => {
  it('ne lit ni l’heure, ni le hasard, ni l’environnement, ni le réseau', () => {
    tenir(sources('lib/domain').flatMap(impuretes));
  });
});

describe('les formulaires et l’affichage', () => {
  it('ne demandent pas l’heure : elle leur est donnée', () => {
    tenir(sources('lib/parcours', 'lib/affichage').flatMap(lecturesDeLHeure));
  });
});

describe('la coquille', () => {
  it('commence chaque fichier par server-only, sauf ceux qui ne disent que des types', () => {
    tenir(sources('lib/server').flatMap(sansServerOnly));
  });

  it('ne lit l’environnement qu’à un endroit', () => {
    const portail = sources(...DU_PORTAIL).filter(({ chemin }) => !chemin.startsWith('scripts/'));
    tenir(
      excuser(portail.flatMap(lecturesDeLEnvironnement), {
        'lib/server/env.ts': 'the reader',
        'instrumentation.ts':
          'Next replaces these two at build: which runtime, which phase; no setting of ours',
      }),
    );
  });
});
