import { listerBaremes } from '@/lib/domain/baremes';
import { CAMPAGNES } from '@/lib/domain/dossier';

/** A figure of the law, and the words near which it can be nothing else; `null`: it can be nothing else anywhere. */
export interface Chiffre {
  readonly valeur: number;
  readonly quoi: string;
  readonly pres: RegExp | null;
}

const ROND = 500;
const PETIT = 1_000;

/** Round numbers are also delays and sizes: they only speak of money beside a word that says so. */
const argent = (valeur: number, quoi: string): Chiffre => ({
  valeur,
  quoi,
  pres: valeur > PETIT && valeur % ROND !== 0 ? null : /plafond|montant|bourse|euros?\b|€|\brbg\b/i,
});

const distance = (valeur: number): Chiffre => ({
  valeur,
  quoi: 'seuil de distance',
  pres: /\bkm|Km\b|distance/,
});

/** Read from the barèmes themselves: a new year brings its own figures here. */
const LUS: readonly Chiffre[] = listerBaremes().flatMap((b) => [
  ...b.plafonds.flat().map((v) => argent(v, 'plafond de ressources')),
  ...[...b.montants.annuel, ...(b.montants.douzeMois ?? [])].map((v) => argent(v, 'montant de bourse')),
  ...b.montants.mensuel.map((v) => argent(v, 'montant mensuel')),
  ...(b.complementOutreMer === null ? [] : [argent(b.complementOutreMer, 'complément outre-mer')]),
  ...b.points.paliers.filter(({ kmMin }) => kmMin > 0).map(({ kmMin }) => distance(kmMin)),
  { valeur: b.regles.ageMaximum, quoi: 'limite d’âge', pres: /\bage|Age\b|AGE|\bans\b|naiss/ },
  { valeur: b.regles.partDuSmic, quoi: 'part du Smic', pres: /smic/i },
  ...b.regles.droits.progression.map(({ credits }) => ({
    valeur: credits,
    quoi: 'crédits de progression',
    pres: /credit|crédit|ects/i,
  })),
]);

/** Échelon 0 pays nothing, and nothing is written everywhere. */
export const CHIFFRES = LUS.filter(({ valeur }) => valeur !== 0);

/** The days of the campaigns, as they would be written in the code. */
export const JOURS: ReadonlySet<string> = new Set(
  CAMPAGNES.flatMap(({ ouverture, finPrioritaire, finRetroactif, cloture }) => [
    ...[ouverture, finPrioritaire, finRetroactif, cloture],
  ]),
);
