import { describe, it } from 'vitest';
import { ecartDuFichier, tenir } from './outils/ecarts';
import { lireTexte, listerFichiers } from './outils/sources';

const readme = lireTexte('README.md');

/** Where the environment is read, and how its names stand there. */
const LECTEURS = [
  ['lib/server/env.ts', /^ {4}([A-Z][A-Z_]+):|process\.env\.([A-Z_]+)/gm],
  ['scripts/demarrage/options.ts', /process\.env\.([A-Z_]+)|entier\('([A-Z_]+)'/g],
  ['scripts/demarrage/secrets.ts', /'([A-Z][A-Z_]+)'/g],
] as const;

describe('le README', () => {
  it('nomme chaque variable d’environnement du portail', () => {
    const lues = LECTEURS.flatMap(([fichier, motif]) =>
      [...lireTexte(fichier).matchAll(motif)].flatMap((trouve) => trouve.slice(1).filter(Boolean)),
    );
    const absentes = [...new Set(lues)].filter((nom) => !readme.includes(`\`${nom}\``));
    tenir(
      absentes.map((nom) =>
        ecartDuFichier('README.md', `ne dit rien de ${nom}`, 'Ajoutez-la à « Settings ».'),
      ),
    );
  });

  it('ne montre que des images et des commandes qui existent', () => {
    const fichiers = new Set(listerFichiers('docs'));
    const images = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, chemin = '']) => chemin);
    const commandes = [...readme.matchAll(/`?npm run ([\w:-]+)/g)].map(([, nom = '']) => nom);
    const paquet = lireTexte('package.json');
    tenir([
      ...images
        .filter((chemin) => !fichiers.has(chemin))
        .map((chemin) => ecartDuFichier('README.md', `montre ${chemin}`, 'Lancez npm run captures.')),
      ...commandes
        .filter((nom) => !paquet.includes(`"${nom}":`))
        .map((nom) => ecartDuFichier('README.md', `cite npm run ${nom}`, 'Cette commande n’existe pas.')),
    ]);
  });
});
