import { describe, expect, it } from 'vitest';
import { excuser, tenir } from './outils/ecarts';
import { importations } from './outils/importations';
import { DU_PORTAIL, type Source, sources } from './outils/sources';
import { lecturesDeLHeure, tirages } from './regles/purete';

const ESPACE = 'app/(etudiant)';
const PAGES = [
  `${ESPACE}/layout.tsx`,
  `${ESPACE}/tableau-de-bord/page.tsx`,
  `${ESPACE}/dse/[campagne]/page.tsx`,
  `${ESPACE}/dse/[campagne]/[cle]/page.tsx`,
  `${ESPACE}/dse/[campagne]/verification/page.tsx`,
  `${ESPACE}/dse/[campagne]/reprendre/page.tsx`,
  `${ESPACE}/suivi/[numero]/page.tsx`,
];

const fichiers: ReadonlyMap<string, Source> = new Map(
  sources(...DU_PORTAIL).map((source) => [source.chemin, source]),
);
const FINS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
const trouver = (cible: string) => FINS.map((fin) => fichiers.get(cible + fin)).find(Boolean);

/** What these pages run when they are rendered: an action runs on a POST, which is never sent from memory. */
function executes(pages: readonly string[]): Source[] {
  const vus = new Set<Source>();
  const suivre = (source: Source | undefined) => {
    if (!source || vus.has(source) || /\/actions(\.ts$|\/)/.test(source.chemin)) return;
    vus.add(source);
    for (const { cible, typesSeuls } of importations(source)) if (!typesSeuls) suivre(trouver(cible));
  };
  for (const page of pages) suivre(fichiers.get(page));
  return [...vus];
}

describe('les pages que le serveur garde en mémoire', () => {
  const lus = executes(PAGES);

  it('sont toutes là', () => {
    expect(PAGES.filter((page) => !fichiers.has(page))).toEqual([]);
    const gardees = [...fichiers.keys()].filter((chemin) =>
      /^app\/\(etudiant\)\/(tableau-de-bord|dse|suivi)\/.*page\.tsx$/.test(chemin),
    );
    expect(PAGES).toEqual(expect.arrayContaining(gardees));
    expect(lus.length).toBeGreaterThan(100);
  });

  it('ne demandent l’heure et le hasard qu’à qui le dit au témoin', () => {
    tenir(
      excuser(
        lus.flatMap((source) => [...lecturesDeLHeure(source), ...tirages(source)]),
        {
          'lib/server/env.ts': 'the environment does not change under a process',
          'lib/server/acces/horloge.ts': 'tells how long the day and the instant hold',
          'lib/server/adaptateurs/horloge.ts': 'the clock itself, asked through the one of the request',
          'lib/server/acces/jetons.ts': 'tells when a token ends',
          'lib/server/acces/page-ouverte.ts': 'tells the name of the view and how to make another',
          'lib/server/acces/sceau.ts': 'seals in actions only: a page opens what was sealed',
          'lib/server/du/identifiants.ts': 'names what a command writes',
          'components/formulaire/enregistrement/copie-locale.ts': 'runs in the browser, in an effect',
          'components/formulaire/enregistrement/enregistreur.ts': 'runs in the browser, in an effect',
          'components/formulaire/enregistrement/protocole.ts': 'runs in the browser, in an effect',
        },
      ),
    );
  });
});
