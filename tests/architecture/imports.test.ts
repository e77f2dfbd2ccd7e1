import { describe, it } from 'vitest';
import { excuser, tenir } from './outils/ecarts';
import { DU_PORTAIL, sources } from './outils/sources';
import { entreesDeCote, horsDesPortesDeLaBase } from './regles/contextes';
import { horsTable } from './regles/table-des-imports';

describe('qui importe qui', () => {
  it('tient la table des imports', () => {
    tenir(
      excuser(sources(...DU_PORTAIL).flatMap(horsTable), {
        'components/cadre/LienRubrique.tsx': 'asks the router where we are; next/navigation is its only door',
        'components/formulaire/useFormulaire.ts':
          'must let a redirection of the action through (unstable_rethrow)',
        'lib/server/agents/commandes/connecter-agent-fictif.ts': 'these agents only sign in without password',
        'lib/server/agents/requetes/agents-fictifs.ts':
          'the demonstration says in a sentence who each agent is',
        'lib/server/compte/requetes/personas.ts': 'the demonstration says in a sentence who each persona is',
      }),
    );
  });

  it('n’entre dans un contexte que par son index', () => {
    tenir(sources('lib/server').flatMap(entreesDeCote));
  });

  it('n’ouvre la base que dans les dépôts, les commandes et les requêtes', () => {
    tenir(
      excuser(sources('lib/server').flatMap(horsDesPortesDeLaBase), {
        'lib/server/acces/limites.ts': 'the counter of the rate limits belongs to no context',
        'lib/server/adaptateurs/courrier-local.ts': 'the local mailbox is a table',
        'lib/server/journal/acces.ts': 'the access log belongs to no context',
        'lib/server/taches/file.ts': 'pg-boss works on our pool',
        'lib/server/taches/traitements/purger.ts': 'retention crosses every context',
      }),
    );
  });
});
