import type { CodeMotif, FaitManquant, Motif, Pas } from './resultat';

/** What the rules write down as they run, in order. Lives for one evaluation and never leaves it half filled. */
export interface Constat {
  readonly pas: Pas[];
  readonly motifs: Motif[];
  readonly manquants: FaitManquant[];
}

export const ouvrirConstat = (): Constat => ({ pas: [], motifs: [], manquants: [] });

const SANS_VALEURS: Pas['valeurs'] = Object.freeze({});

/** Adds a line to the explanation. */
export function expliquer(
  constat: Constat,
  regle: string,
  libelle: string,
  conclusion: string,
  source: string,
  valeurs: Pas['valeurs'] = SANS_VALEURS,
): void {
  constat.pas.push({ regle, libelle, valeurs, conclusion, source });
}

/** A condition is certainly not met: a motive, and the line that says so. */
export function refuser(
  constat: Constat,
  code: CodeMotif,
  regle: string,
  libelle: string,
  source: string,
  valeurs?: Pas['valeurs'],
): 'non_remplie' {
  constat.motifs.push({ code, libelle, source });
  expliquer(constat, regle, libelle, 'non remplie', source, valeurs);
  return 'non_remplie';
}

/** A fact is unknown: the engine asks for it instead of guessing. `code` is its path among the facts. */
export function demander(constat: Constat, code: string, libelle: string): 'indeterminee' {
  constat.manquants.push({ code, libelle, raison: 'manquant' });
  return 'indeterminee';
}

/** The rule is not sure enough to be applied by a machine: the Crous examines. `code` is the rule. */
export function examiner(constat: Constat, code: string, libelle: string, source: string): 'indeterminee' {
  constat.manquants.push({ code, libelle, raison: 'examen_crous', source });
  expliquer(constat, code, libelle, 'examen par le Crous', source);
  return 'indeterminee';
}
