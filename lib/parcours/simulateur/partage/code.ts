import type { Echelon } from '@/lib/domain/bourse';
import type { Saisies } from '../cookie';

/**
 * What a shared link says. The result as it stood: `accordee`, `sous_reserve` (with an échelon), `refusee`, `inconnue`; and the
 * answers that the person chose to share, none by default.
 */
export interface Partage {
  readonly annee: string;
  readonly issue: 'accordee' | 'sous_reserve' | 'refusee' | 'inconnue';
  readonly echelon: Echelon | null;
  readonly saisies: Saisies;
}

const VERSION = '1';
/** Letters. Longer than any simulation, shorter than what a mail program cuts. */
export const LONGUEUR_MAX = 1_800;
const REPONSES_MAX = 60;

const LETTRE: Readonly<Record<Partage['issue'], string>> = {
  accordee: 'a',
  sous_reserve: 's',
  refusee: 'r',
  inconnue: 'i',
};
const ISSUES = new Map(
  (Object.keys(LETTRE) as Partage['issue'][]).map((issue) => [LETTRE[issue], issue] as const),
);
const ECHELONS: ReadonlySet<string> = new Set<Echelon>(['0', '0bis', '1', '2', '3', '4', '5', '6', '7']);

const estEchelon = (texte: string): texte is Echelon => ECHELONS.has(texte);

/** Only letters that no mail program, no browser and no messaging application changes or cuts: those RFC 3986 reserves for nothing. */
const proteger = (texte: string): string =>
  texte.replace(/[^A-Za-z0-9-]/gu, (signe) => `_${(signe.codePointAt(0) ?? 0).toString(36)}_`);

function deproteger(code: string): string | null {
  let lisible = true;
  const texte = code.replace(/_([0-9a-z]{1,4})_/g, (_, numero: string) => {
    const point = Number.parseInt(numero, 36);
    lisible &&= point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return lisible ? String.fromCodePoint(point) : '';
  });
  return lisible ? texte : null;
}

/** `~` between the answers, `.` between the parts of one: key, then field and value, as many as there are values. */
export function encoderPartage({ annee, issue, echelon, saisies }: Partage): string {
  const reponses = Object.entries(saisies).map(([cle, saisie]) =>
    [
      cle,
      ...Object.entries(saisie).flatMap(([champ, valeurs]) =>
        [valeurs].flat().flatMap((valeur) => [champ, valeur]),
      ),
    ]
      .map(proteger)
      .join('.'),
  );
  return [VERSION, annee, `${LETTRE[issue]}${echelon ?? ''}`, ...reponses].join('~');
}

const CLE = /^[a-z][a-z0-9-]{0,39}$/;
const CHAMP = /^[a-z][A-Za-z0-9]{0,39}$/;
const VALEUR_MAX = 200;

/** Twice the same field: several values, as a browser sends check boxes. */
function lireReponse(texte: string): readonly [string, Saisies[string]] | null {
  const parts = texte.split('.').map(deproteger);
  const [cle, ...reste] = parts;
  if (!cle || !CLE.test(cle) || reste.length % 2 !== 0 || reste.length === 0) return null;
  const champs = new Map<string, readonly string[]>();
  for (let i = 0; i < reste.length; i += 2) {
    const [champ, valeur] = [reste[i], reste[i + 1]];
    if (!champ || !valeur || !CHAMP.test(champ) || valeur.length > VALEUR_MAX) return null;
    champs.set(champ, [...(champs.get(champ) ?? []), valeur]);
  }
  const saisie = [...champs].map(([champ, valeurs]) => [champ, valeurs.length > 1 ? valeurs : valeurs[0]]);
  return [cle, Object.fromEntries(saisie)];
}

function lireReponses(textes: readonly string[]): Saisies | null {
  const saisies = new Map<string, Saisies[string]>();
  for (const texte of textes) {
    const lue = lireReponse(texte);
    if (!lue || saisies.has(lue[0])) return null;
    saisies.set(...lue);
  }
  return Object.fromEntries(saisies);
}

/** Never fails: `null` for what `encoderPartage` could not have written. The answers still have to be read as answers. */
export function decoderPartage(code: string): Partage | null {
  if (code.length > LONGUEUR_MAX || !/^[A-Za-z0-9~._-]+$/.test(code)) return null;
  const [version, annee, resultat = '', ...textes] = code.split('~');
  const issue = ISSUES.get(resultat.slice(0, 1));
  const echelon = resultat.slice(1);
  if (version !== VERSION || !annee || !issue || textes.length > REPONSES_MAX) return null;
  const paye = issue === 'accordee' || issue === 'sous_reserve';
  if (paye ? !estEchelon(echelon) : echelon !== '') return null;
  const saisies = lireReponses(textes);
  if (!saisies) return null;
  const partage = { annee, issue, echelon: estEchelon(echelon) ? echelon : null, saisies };
  // One writing for one meaning: whatever else reads the same was not written here.
  return encoderPartage(partage) === code ? partage : null;
}
