import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ecartDuFichier, tenir } from './outils/ecarts';
import { importations } from './outils/importations';
import { DU_PORTAIL, lireTexte, sources } from './outils/sources';

const LISTE = z.record(z.string(), z.string()).default({});
const PAQUET = z.object({ dependencies: LISTE, devDependencies: LISTE, optionalDependencies: LISTE });
const { dependencies, devDependencies, optionalDependencies } = PAQUET.parse(
  JSON.parse(lireTexte('package.json')),
);

const EXACTE = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
/** Below it, code of strangers runs without signing in (CVE-2026-96889 and the following ones). */
const NEXT_MINIMAL = [16, 4, 6] as const;

describe('les paquets', () => {
  it('ont une version exacte, la même pour tous', () => {
    const tous = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const flous = tous.filter(([, version]) => !EXACTE.test(version));
    tenir(
      flous.map(([nom, version]) =>
        ecartDuFichier('package.json', `${nom} : ${version}`, `npm install --save-exact ${nom}`),
      ),
    );
  });

  it('gardent Next au-dessus de sa dernière faille connue', () => {
    const version = (dependencies.next ?? '').split('.').map(Number);
    const ecart = NEXT_MINIMAL.map((n, i) => (version[i] ?? 0) - n).find((d) => d !== 0) ?? 0;
    expect(ecart, `next ${dependencies.next}`).toBeGreaterThanOrEqual(0);
  });

  it('sont tous déclarés : rien ne compte sur le paquet d’un autre', () => {
    const declares = new Set([
      ...[dependencies, devDependencies, optionalDependencies].flatMap((liste) => Object.keys(liste)),
    ]);
    const nomDe = (cible: string) => /^npm:((?:@[^/]+\/)?[^/]+)/.exec(cible)?.[1] ?? '';
    const manquants = sources(...DU_PORTAIL, 'tests').flatMap((source) =>
      importations(source)
        .map(({ cible }) => nomDe(cible))
        .filter((nom) => nom !== '' && !declares.has(nom))
        .map((nom) => ecartDuFichier(source.chemin, `importe ${nom}`, `npm install --save-exact ${nom}`)),
    );
    tenir(manquants);
  });

  it('ne servent au portail que s’ils sont installés avec lui', () => {
    const deDeveloppement = new Set(Object.keys(devDependencies));
    const portail = sources('app', 'components', 'lib', 'prisma', 'instrumentation.ts');
    tenir(
      portail.flatMap((source) =>
        importations(source)
          .filter(({ cible }) => deDeveloppement.has(cible.slice('npm:'.length)))
          .map(({ cible }) =>
            ecartDuFichier(source.chemin, `importe ${cible}`, 'Passez-le dans dependencies.'),
          ),
      ),
    );
  });
});
