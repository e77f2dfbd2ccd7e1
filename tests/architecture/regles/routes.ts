import ts from 'typescript';
import { type Ecart, ecartA, ecartDuFichier, ligneDe, noeuds } from '../outils/ecarts';
import type { Source } from '../outils/sources';

const LIGNES_PAR_ACTION = 20;

/** Actions of signed-in pages that ask nobody, and why. */
const SANS_PERSONNE: Readonly<Record<string, string>> = {
  seDeconnecter: 'must also work when the session has ended meanwhile',
  quitter: 'must also work when the session has ended meanwhile',
  seConnecter: 'opens the session',
};

const estActions = ({ arbre }: Source): boolean => {
  const [premiere] = arbre.statements;
  return (
    !!premiere &&
    ts.isExpressionStatement(premiere) &&
    ts.isStringLiteral(premiere.expression) &&
    premiere.expression.text === 'use server'
  );
};

const estExporte = (i: ts.Statement): boolean =>
  ts.canHaveModifiers(i) && !!ts.getModifiers(i)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const estDefinirAction = (n: ts.Node | undefined): n is ts.CallExpression =>
  !!n && ts.isCallExpression(n) && n.expression.getText() === 'definirAction';

function dUneDeclaration(source: Source, declaration: ts.VariableDeclaration): Ecart[] {
  const nom = declaration.name.getText();
  const { initializer } = declaration;
  if (!estDefinirAction(initializer)) {
    return [
      ecartA(source, declaration, `exporte ${nom}`, 'N’exportez que des actions faites par definirAction.'),
    ];
  }
  const ecarts: Ecart[] = [];
  const fin = source.arbre.getLineAndCharacterOfPosition(declaration.getEnd()).line + 1;
  const lignes = fin - ligneDe(source, declaration) + 1;
  if (lignes > LIGNES_PAR_ACTION) {
    const remede = `Une action tient en ${LIGNES_PAR_ACTION} lignes : déplacez le reste dans lib/server/actions.`;
    ecarts.push(ecartA(source, declaration, `${nom} fait ${lignes} lignes`, remede));
  }
  // Which words are rights, the type of the rule says.
  const acces = /\bacces: '(\w+)'/.exec(initializer.arguments[0]?.getText() ?? '')?.[1];
  const attendue = /^app\/\((etudiant|agent)\)\//.test(source.chemin) && !(nom in SANS_PERSONNE);
  if (acces === undefined || (acces === 'public' && attendue)) {
    const remede =
      "Écrivez acces: 'personne', ou un droit d’agent, dans la règle : l’autorisation est dans l’action.";
    ecarts.push(ecartA(source, declaration, `${nom} ne demande personne`, remede));
  }
  return ecarts;
}

/** A `'use server'` file is a public door: only wrapped, short, authorised actions go out of it. */
export function actionsHorsDuMoule(source: Source): Ecart[] {
  if (!estActions(source)) return [];
  return source.arbre.statements.flatMap((i) => {
    if (ts.isVariableStatement(i) && estExporte(i)) {
      return i.declarationList.declarations.flatMap((d) => dUneDeclaration(source, d));
    }
    if (!estExporte(i) && !ts.isExportDeclaration(i) && !ts.isExportAssignment(i)) return [];
    return [
      ecartA(
        source,
        i,
        'exporte autre chose qu’une action',
        'N’exportez que des actions faites par definirAction.',
      ),
    ];
  });
}

/** `'use server'` inside a function would be a door that no rule sees. */
export const actionsEnLigne = (source: Source): Ecart[] =>
  noeuds(source)
    .filter((n) => ts.isStringLiteral(n) && n.text === 'use server' && n.parent.parent !== source.arbre)
    .map((n) => ecartA(source, n, 'ouvre une action en ligne', 'Déplacez-la dans un fichier actions.ts.'));

/** A layout is not run again for each page: each route asks who is there by itself. */
export function sansAutorisation(source: Source): Ecart[] {
  const appelle = noeuds(source).some(
    (n) =>
      ts.isCallExpression(n) &&
      /^(exigerPersonne|lirePersonne|exigerAgent|lireAgent)$/.test(n.expression.getText()),
  );
  if (appelle) return [];
  const remede =
    'Appelez exigerPersonne ou exigerAgent (page), lirePersonne ou lireAgent (route) dans le fichier même.';
  return [ecartDuFichier(source.chemin, 'ne demande pas qui est là', remede)];
}
