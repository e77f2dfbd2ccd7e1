import ts from 'typescript';
import { type Ecart, ecartA, ecartDuFichier, noeuds } from '../outils/ecarts';
import type { Source } from '../outils/sources';

/** Written in halves: this file obeys its own rule. */
const SUPPRESSIONS = new RegExp(
  ['@ts', '-(ignore|expect-error|nocheck)|biome', '-ignore|eslint', '-disable'].join(''),
);
const RESTES = new RegExp(`\\b(${['TO', 'DO|FIX', 'ME|X', 'XX'].join('')})\\b`);

const lignesQui = (source: Source, motif: RegExp, constat: string, remede: string): Ecart[] =>
  source.texte.split('\n').flatMap((texte, i) => {
    const [trouve] = motif.exec(texte) ?? [];
    return trouve
      ? [{ ...ecartDuFichier(source.chemin, `${constat} (${trouve})`, remede), ligne: i + 1 }]
      : [];
  });

/** No comment that silences a tool, no work left for later. */
export const silencesEtRestes = (source: Source): Ecart[] => [
  ...lignesQui(source, SUPPRESSIONS, 'fait taire un outil', 'Corrigez ce que l’outil reproche.'),
  ...lignesQui(source, RESTES, 'remet à plus tard', 'Faites-le, ou ouvrez une demande.'),
];

export const typesQuelconques = (source: Source): Ecart[] =>
  noeuds(source)
    .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)
    .map((n) => ecartA(source, n, 'emploie any', 'Donnez le vrai type, ou unknown puis une lecture.'));

/** The content policy forbids inline styles; React's raw HTML forbids itself. */
export function styleEtHtmlBrut(source: Source): Ecart[] {
  return noeuds(source).flatMap((noeud) => {
    if (ts.isJsxAttribute(noeud) && noeud.name.getText() === 'style') {
      return [
        ecartA(
          source,
          noeud,
          'pose un style en ligne',
          'Employez une classe, un attribut SVG ou <progress>.',
        ),
      ];
    }
    if (ts.isJsxOpeningElement(noeud) && noeud.tagName.getText() === 'style') {
      return [ecartA(source, noeud, 'écrit une balise <style>', 'Employez app/globals.css.')];
    }
    if (ts.isIdentifier(noeud) && noeud.text === ['dangerously', 'SetInnerHTML'].join('')) {
      return [ecartA(source, noeud, 'injecte du HTML brut', 'Composez des éléments.')];
    }
    return [];
  });
}

const ECARTES = /^(skip|only|todo|fixme|fail|fails)$/;
const CADRES = /^(it|test|describe)$/;

/** A test that does not run, or that keeps the others from running. `skipIf` says its reason: it may. */
export function testsEcartes(source: Source): Ecart[] {
  return noeuds(source).flatMap((noeud) => {
    if (ts.isIdentifier(noeud) && /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(noeud.text)) {
      return [ecartA(source, noeud, `écarte un test (${noeud.text})`, 'Réparez-le ou supprimez-le.')];
    }
    if (!ts.isPropertyAccessExpression(noeud) || !ECARTES.test(noeud.name.text)) return [];
    const [racine = ''] = noeud.getText().split('.');
    if (!CADRES.test(racine)) return [];
    return [ecartA(source, noeud, `écarte un test (${noeud.getText()})`, 'Réparez-le ou supprimez-le.')];
  });
}
