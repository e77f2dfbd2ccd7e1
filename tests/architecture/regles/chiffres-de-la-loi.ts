import ts from 'typescript';
import { type Ecart, ecartA, noeuds } from '../outils/ecarts';
import type { Source } from '../outils/sources';
import { CHIFFRES, JOURS } from './chiffres';

const REMEDE =
  'Lisez ce chiffre dans lib/domain (barème ou campagne) : un nombre de la loi s’écrit une fois.';

/** « 3 500 km », « 28 ans », « 1 454 € », whatever the spaces. */
const DANS_UN_TEXTE =
  /(?<![\d,])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f](€|euros?|km|ans|crédits)/g;

const estTexte = (noeud: ts.Node): noeud is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(noeud) || ts.isJsxText(noeud) || ts.isTemplateLiteralToken(noeud);

const trouver = (valeur: number, contexte: string) =>
  CHIFFRES.find((c) => c.valeur === valeur && (c.pres === null || c.pres.test(contexte)));

function dansLeCode(source: Source, noeud: ts.NumericLiteral): Ecart[] {
  const { line } = source.arbre.getLineAndCharacterOfPosition(noeud.getStart(source.arbre));
  const ligne = source.texte.split('\n')[line] ?? '';
  const chiffre = trouver(Number(noeud.text), ligne);
  return chiffre ? [ecartA(source, noeud, `écrit ${noeud.text} (${chiffre.quoi})`, REMEDE)] : [];
}

function dansLeTexte(source: Source, noeud: ts.LiteralLikeNode): Ecart[] {
  if (JOURS.has(noeud.text))
    return [ecartA(source, noeud, `écrit le ${noeud.text}, jour de campagne`, REMEDE)];
  return [...noeud.text.matchAll(DANS_UN_TEXTE)].flatMap(([entier, unites = '', decimales, unite]) => {
    const valeur = Number(`${unites.replace(/\D/g, '')}.${decimales ?? 0}`);
    const chiffre = trouver(valeur, ` ${unite} `);
    return chiffre ? [ecartA(source, noeud, `dit « ${entier} » (${chiffre.quoi})`, REMEDE)] : [];
  });
}

/** The figures of the barèmes and the days of the campaigns, written outside lib/domain. */
export function chiffresDeLaLoi(source: Source): Ecart[] {
  return noeuds(source).flatMap((noeud) => {
    if (ts.isNumericLiteral(noeud)) return dansLeCode(source, noeud);
    return estTexte(noeud) ? dansLeTexte(source, noeud) : [];
  });
}
