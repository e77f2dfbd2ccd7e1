import ts from 'typescript';
import { type Ecart, ecartA, noeuds } from '../outils/ecarts';
import type { Source } from '../outils/sources';

/** The clock, chance, the machine and the network, under every name they have. */
const MONDE = new Set([
  ...['Date', 'process', 'performance', 'crypto', 'globalThis', 'window', 'document', 'console'],
  ...['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require'],
]);
const HASARD = /^Math\.random$/;
/** Without a locale, a zone and a value given, these read the machine. */
const LOCAL = /^(Intl\.DateTimeFormat|toLocale\w*String|localeCompare)$/;
const RECEVEZ = 'Recevez-le en argument : le domaine répond toujours la même chose aux mêmes questions.';

/** A name that is written where a value is read, not as a property, a type or a declaration. */
function estValeur(nom: ts.Identifier): boolean {
  const { parent } = nom;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === nom;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false;
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent);
}

/** What a pure file may not touch. */
export function impuretes(source: Source): Ecart[] {
  return noeuds(source).flatMap((noeud) => {
    if (ts.isIdentifier(noeud) && MONDE.has(noeud.text) && estValeur(noeud)) {
      return [ecartA(source, noeud, `lit « ${noeud.text} »`, RECEVEZ)];
    }
    if (!ts.isPropertyAccessExpression(noeud)) return [];
    const entier = noeud.getText();
    if (HASARD.test(entier)) return [ecartA(source, noeud, 'tire au hasard', RECEVEZ)];
    if (LOCAL.test(entier) || LOCAL.test(noeud.name.text)) {
      const remede = 'Comparez les textes normalisés, ou écrivez la mise en forme dans lib/affichage.';
      return [ecartA(source, noeud, `dépend de la machine (${entier.slice(-40)})`, remede)];
    }
    return [];
  });
}

/** The forms and the display may build a date from a value, never ask what time it is. */
export function lecturesDeLHeure(source: Source): Ecart[] {
  return noeuds(source).flatMap((noeud) => {
    const demande =
      (ts.isNewExpression(noeud) && noeud.expression.getText() === 'Date' && !noeud.arguments?.length) ||
      (ts.isPropertyAccessExpression(noeud) &&
        /^(Date\.now|Math\.random|process\.env)$/.test(noeud.getText()));
    if (!demande) return [];
    return [
      ecartA(source, noeud, `lit l’heure, le hasard ou l’environnement`, 'Recevez-le par le contexte.'),
    ];
  });
}

/** Words that nobody had before, and the system's clock taken without the one of the request. */
export function tirages(source: Source): Ecart[] {
  return noeuds(source).flatMap((noeud) => {
    if (!ts.isIdentifier(noeud) || !/^(random(UUID|Bytes|Int)|horlogeSysteme)$/.test(noeud.text)) return [];
    if (ts.isImportSpecifier(noeud.parent)) return [];
    return [ecartA(source, noeud, `demande « ${noeud.text} »`, 'Dites-le au témoin (lib/server/temoin.ts).')];
  });
}
