import path from 'node:path';
import ts from 'typescript';
import { noeuds } from './ecarts';
import type { Source } from './sources';

export interface Importation {
  readonly noeud: ts.Node;
  /** `lib/domain/noyau/ine` for a file of the project, `npm:zod`, `node:fs`. */
  readonly cible: string;
  /** Nothing of it is left once the types are erased. */
  readonly typesSeuls: boolean;
  /** What is imported by name. */
  readonly noms: readonly string[];
}

function viser(chemin: string, specificateur: string): string {
  if (specificateur.startsWith('@/')) return specificateur.slice(2);
  if (specificateur.startsWith('.')) return path.posix.join(path.posix.dirname(chemin), specificateur);
  return specificateur.startsWith('node:') ? specificateur : `npm:${specificateur}`;
}

function lesTypesSeuls(noeud: ts.Node): boolean {
  if (ts.isImportTypeNode(noeud)) return true;
  if (ts.isExportDeclaration(noeud)) {
    const liste = noeud.exportClause;
    return (
      noeud.isTypeOnly || (!!liste && ts.isNamedExports(liste) && liste.elements.every((e) => e.isTypeOnly))
    );
  }
  if (!ts.isImportDeclaration(noeud) || !noeud.importClause) return false;
  const { phaseModifier, name, namedBindings } = noeud.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((e) => e.isTypeOnly)
  );
}

function lesNoms(noeud: ts.Node): string[] {
  const liste = ts.isImportDeclaration(noeud) ? noeud.importClause?.namedBindings : undefined;
  return liste && ts.isNamedImports(liste) ? liste.elements.map((e) => (e.propertyName ?? e.name).text) : [];
}

/** `import`, `export … from`, `import()`, `typeof import()`: the text that names the module. */
function specificateurDe(noeud: ts.Node): string | null {
  if (ts.isImportDeclaration(noeud) || ts.isExportDeclaration(noeud)) {
    const de = noeud.moduleSpecifier;
    return de && ts.isStringLiteral(de) ? de.text : null;
  }
  if (ts.isImportTypeNode(noeud) && ts.isLiteralTypeNode(noeud.argument)) {
    return ts.isStringLiteral(noeud.argument.literal) ? noeud.argument.literal.text : null;
  }
  if (!ts.isCallExpression(noeud)) return null;
  const [premier] = noeud.arguments;
  const { expression } = noeud;
  const charge =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require');
  return charge && premier && ts.isStringLiteralLike(premier) ? premier.text : null;
}

/** Everything a file imports or re-exports. */
export function importations(source: Source): Importation[] {
  return noeuds(source).flatMap((noeud) => {
    const specificateur = specificateurDe(noeud);
    if (specificateur === null) return [];
    const cible = viser(source.chemin, specificateur);
    return [{ noeud, cible, typesSeuls: lesTypesSeuls(noeud), noms: lesNoms(noeud) }];
  });
}
