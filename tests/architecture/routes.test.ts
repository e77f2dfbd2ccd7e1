import { describe, it } from 'vitest';
import { ecartDuFichier, excuser, tenir } from './outils/ecarts';
import { listerFichiers, sources } from './outils/sources';
import { actionsEnLigne, actionsHorsDuMoule, sansAutorisation } from './regles/routes';

const PLACES = /(^|\/)(page|layout|template|loading|error|not-found|global-error|route|actions)\.tsx?$/;
const HORS_ROUTES = /^app\/(globals\.css|(icon|apple-icon|opengraph-image)\.\w+|polices\/.*)$/;

describe('le dossier app', () => {
  it('ne contient que des routes', () => {
    const intrus = listerFichiers('app').filter((f) => !PLACES.test(f) && !HORS_ROUTES.test(f));
    const remede = 'Déplacez-le dans components/ ou dans lib/ : app/ ne connaît que des routes.';
    tenir(intrus.map((f) => ecartDuFichier(f, 'n’est pas un fichier de route', remede)));
  });

  it('n’exporte que des actions courtes, faites par definirAction, qui disent qui y a droit', () => {
    tenir(
      sources('app', 'lib', 'components').flatMap((s) => [...actionsHorsDuMoule(s), ...actionsEnLigne(s)]),
    );
  });

  it('demande qui est là dans chaque page et chaque route de l’étudiant ou de l’agent', () => {
    const siennes = sources('app/(etudiant)', 'app/(agent)').filter(({ chemin }) =>
      /(page|route)\.tsx?$/.test(chemin),
    );
    tenir(siennes.flatMap(sansAutorisation));
  });

  it('demande qui est là dans chaque route d’API, sauf les publiques que voici', () => {
    tenir(
      excuser(
        sources('app/api')
          .filter(({ chemin }) => chemin.endsWith('route.ts'))
          .flatMap(sansAutorisation),
        {
          'app/api/attestation/route.ts': 'open control: says that the code is missing',
          'app/api/attestation/[code]/route.ts': 'open control: the number and the name together',
          'app/api/auth/[...nextauth]/route.ts': 'opens and closes sessions',
          'app/api/communes/route.ts': 'public reference data',
          'app/api/paiement/notification/route.ts': 'called by the bank: its signature is the authorisation',
          'app/api/sante/route.ts': 'read by the supervisor, says nothing of anybody',
          'app/api/v1/simulations/route.ts': 'open API: computes from what is sent, keeps nothing',
          'app/api/v1/baremes/route.ts': 'open API: the published barèmes',
          'app/api/v1/baremes/[annee]/route.ts': 'open API: the published barèmes',
          'app/api/v1/cvec/cles/route.ts': 'open API: the public keys of attestations',
          'app/api/v1/openapi.json/route.ts': 'open API: its description',
        },
      ),
    );
  });
});
