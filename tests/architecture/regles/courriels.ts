import ts from 'typescript';
import { noeuds } from '../outils/ecarts';
import type { Source } from '../outils/sources';

export interface Courriel {
  /** `code-de-verification`, from the builder `codeDeVerification`. */
  readonly nom: string;
  readonly source: Source;
  readonly noeud: ts.Node;
  /** The words of its subject and of its text, between the values that change. */
  readonly morceaux: readonly string[];
}

/** One way to write what French types in several: spaces, apostrophes, line ends. */
export const uni = (texte: string): string =>
  texte
    .replace(/^> ?/gm, '')
    .replace(/['’]/g, '’')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

const enTirets = (nom: string): string => nom.replace(/[A-Z]/g, (lettre) => `-${lettre.toLowerCase()}`);

function morceauxDe(source: Source, racine: ts.Node): string[] {
  return noeuds(source)
    .filter((n) => n.pos >= racine.pos && n.end <= racine.end)
    .flatMap((n) => (ts.isStringLiteralLike(n) || ts.isTemplateLiteralToken(n) ? [uni(n.text)] : []))
    .filter((texte) => texte.length > 1);
}

const composeUnCourriel = (source: Source, racine: ts.Node): boolean =>
  noeuds(source).some(
    (n) =>
      ts.isCallExpression(n) &&
      n.expression.getText() === 'composer' &&
      n.pos >= racine.pos &&
      n.end <= racine.end,
  );

/** Every mail builder: a constant whose value calls `composer`. */
export function courrielsDe(source: Source): Courriel[] {
  return source.arbre.statements
    .flatMap((i) => (ts.isVariableStatement(i) ? [...i.declarationList.declarations] : []))
    .filter((d) => d.initializer && composeUnCourriel(source, d.initializer))
    .map((noeud) => ({
      nom: enTirets(noeud.name.getText()),
      source,
      noeud,
      morceaux: morceauxDe(source, noeud),
    }));
}
