import ts from 'typescript';
import { type Ecart, ecartA, ecartDuFichier, noeuds } from '../outils/ecarts';
import type { Source } from '../outils/sources';

const ACCENT = /[^\x20-\x7e]/;
const SIGLE = /(DSE|CVEC|CROUS|INE|IBAN|RBG|UAI)(?![a-z])/;
const TOUT_EN_CAPITALES = /^[A-Z0-9_]+$/;
const FOURRE_TOUT = /(Manager|Helper|Utils?|Service)s?$/;

/** A word of the trade translated, or written otherwise than in the Lexique. */
const VARIANTES: readonly (readonly [RegExp, string])[] = [
  [/scholarship|grant(?!ed)|bursar/i, 'bourse'],
  [/bracket|echellon|[Ll]evelOf/, 'echelon'],
  [/household/i, 'foyer'],
  [/[Ww]ish(es)?(?![a-z])|souhait/, 'voeu'],
  [/baremme|priceTable/, 'bareme'],
  [/dossierStatus|statutDossier|etatDuDossier/, 'EtatDossier'],
  [/chargePoints|ptsCharge/, 'pointsDeCharge'],
  [/campaign/i, 'campagne'],
];

const declare = (nom: ts.Identifier): boolean => {
  const { parent } = nom;
  return ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent) || ts.isParameter(parent)
    ? parent.name === nom
    : ts.isTypeAliasDeclaration(parent) ||
        ts.isInterfaceDeclaration(parent) ||
        ts.isPropertySignature(parent) ||
        ts.isClassDeclaration(parent);
};

/** Names that we choose: French without accents, acronyms as words, no catch-all. */
export function nomsFautifs(source: Source, sigles: ReadonlySet<string>): Ecart[] {
  return noeuds(source).flatMap((noeud) => {
    if (!ts.isIdentifier(noeud) || !declare(noeud)) return [];
    const nom = noeud.text;
    const dire = (constat: string, remede: string) => [
      ecartA(source, noeud, `« ${nom} » ${constat}`, remede),
    ];
    if (ACCENT.test(nom)) return dire('porte un accent', 'Écrivez-le sans accent.');
    if (SIGLE.test(nom) && !TOUT_EN_CAPITALES.test(nom) && !sigles.has(nom)) {
      return dire('écrit un sigle en capitales', 'Un sigle est un mot : Dse, Cvec, Crous, Ine.');
    }
    if (FOURRE_TOUT.test(nom)) return dire('est un fourre-tout', 'Dites ce qu’il fait.');
    const [, juste] = VARIANTES.find(([motif]) => motif.test(nom)) ?? [];
    return juste ? dire('traduit un mot du métier', `Écrivez ${juste} (Lexique du README).`) : [];
  });
}

export const cheminsFautifs = (chemins: readonly string[]): Ecart[] =>
  chemins
    .filter((chemin) => ACCENT.test(chemin) || /\s/.test(chemin))
    .map((chemin) => ecartDuFichier(chemin, 'porte un accent ou un espace', 'Renommez-le sans.'));

/** What a person reads: a sentence, in a string or in JSX. SQL and class names are not sentences. */
const PHRASE = /[a-zàâçéèêëîïôûùüœ’']+ [a-zàâçéèêëîïôûùüœ’']+/i;
const SQL = /\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|JOIN|RETURNING)\b/i;
const MAL_ECRITS: readonly (readonly [RegExp, string])[] = [
  [/\bvoeux?\b/i, 'vœu'],
  [/\b[eé]ch[eé]lons?\b(?<!échelons?)/i, 'échelon'],
  [/\bbar[eé]mes?\b/i, 'barème'],
  [/\betudiante?s?\b/i, 'étudiant'],
  [/\bCROUS\b/, 'Crous'],
  [/\b(Dse|dse)\b/, 'DSE'],
  [/\b(Cvec|cvec)\b/, 'CVEC'],
  [/\bemails?\b|\be-mails?\b/i, 'courriel ou adresse électronique'],
  [/\bn’hésitez pas\b/i, 'rien : dites quoi faire'],
];

export function motsMalEcrits(source: Source): Ecart[] {
  return noeuds(source).flatMap((noeud) => {
    if (!ts.isStringLiteralLike(noeud) && !ts.isJsxText(noeud) && !ts.isTemplateLiteralToken(noeud))
      return [];
    if (!PHRASE.test(noeud.text) || SQL.test(noeud.text)) return [];
    // Addresses of sites and of people are written as they are.
    const dit = noeud.text.replace(/\S+\.\S+/g, '');
    return MAL_ECRITS.flatMap(([motif, juste]) => {
      const [mot] = motif.exec(dit) ?? [];
      return mot ? [ecartA(source, noeud, `écrit « ${mot} »`, `Écrivez ${juste}.`)] : [];
    });
  });
}
