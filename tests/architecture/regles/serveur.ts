import ts from 'typescript';
import { type Ecart, ecartA, ecartDuFichier, noeuds } from '../outils/ecarts';
import { importations } from '../outils/importations';
import type { Source } from '../outils/sources';

const estDeType = (instruction: ts.Statement): boolean =>
  ts.isInterfaceDeclaration(instruction) || ts.isTypeAliasDeclaration(instruction);

/** Once compiled, nothing of it is left. */
function neDitQueDesTypes(source: Source): boolean {
  const reexporte = new Map(importations(source).map(({ noeud, typesSeuls }) => [noeud, typesSeuls]));
  return source.arbre.statements.every((i) => estDeType(i) || reexporte.get(i) === true);
}

function commenceParServerOnly({ arbre }: Source): boolean {
  const [premiere] = arbre.statements;
  return (
    !!premiere &&
    ts.isImportDeclaration(premiere) &&
    ts.isStringLiteral(premiere.moduleSpecifier) &&
    premiere.moduleSpecifier.text === 'server-only'
  );
}

/** A browser bundle that takes a file of the shell must not build. */
export function sansServerOnly(source: Source): Ecart[] {
  if (commenceParServerOnly(source) || neDitQueDesTypes(source)) return [];
  const remede = "Écrivez « import 'server-only'; » en première ligne.";
  return [ecartDuFichier(source.chemin, 'ne commence pas par server-only', remede)];
}

/** `process.env` has one reader in the portal, which validates it. */
export function lecturesDeLEnvironnement(source: Source): Ecart[] {
  return noeuds(source)
    .filter((noeud) => ts.isPropertyAccessExpression(noeud) && noeud.getText() === 'process.env')
    .map((noeud) =>
      ecartA(
        source,
        noeud,
        'lit process.env',
        'Ajoutez la variable au schéma de lib/server/env.ts et lisez env().',
      ),
    );
}
