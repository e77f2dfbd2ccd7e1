import type { Constat } from '../constat';
import { expliquer, ouvrirConstat } from '../constat';
import type { ResultatBourse } from '../resultat';
import type { AideEvaluee, CodeAide, EtatAide, MontantAide } from './types';

/** What never changes of an aid: its names, how to ask for it, its text. */
export interface FicheAide {
  readonly code: CodeAide;
  readonly titre: string;
  readonly demarche: string;
  readonly source: string;
}

/** A condition of an aid: told and met, told and not met, or unknown; `examen`: someone must look at it. */
export interface ConditionAide {
  readonly libelle: string;
  readonly valeur: boolean | undefined | 'examen';
  /** Path of the fact, or rule to be examined. */
  readonly fait: string;
}

export const unVersement = (total: number): MontantAide => ({ mensuel: total, mensualites: 1, total });

/** A bourse is paid or will be: `undefined` as long as the engine doesn't conclude. An ASAA opens the same aids. */
export function estBoursier(resultat: ResultatBourse, asaa: boolean): boolean | undefined {
  if (resultat.type === 'eligible' || asaa) return true;
  return resultat.type === 'non_eligible' ? false : undefined;
}

/** Most complements follow a bourse or an ASAA. */
export const conditionBoursier = (resultat: ResultatBourse, asaa: boolean): ConditionAide => ({
  libelle: 'Bénéficiaire d’une bourse sur critères sociaux ou d’une allocation annuelle',
  valeur: estBoursier(resultat, asaa),
  fait: 'bourse',
});

const conclusionDe = (valeur: ConditionAide['valeur']): string => {
  if (valeur === 'examen') return 'examen par le Crous';
  if (valeur === undefined) return 'à préciser';
  return valeur ? 'remplie' : 'non remplie';
};

function etatDe(conditions: readonly ConditionAide[], automatique: boolean): EtatAide {
  if (conditions.some(({ valeur }) => valeur === false)) return 'exclue';
  if (conditions.some(({ valeur }) => valeur !== true)) return 'a_preciser';
  return automatique ? 'acquise' : 'possible';
}

function ecrire(fiche: FicheAide, conditions: readonly ConditionAide[]): Constat {
  const constat = ouvrirConstat();
  for (const { libelle, valeur } of conditions)
    expliquer(constat, fiche.code, libelle, conclusionDe(valeur), fiche.source);
  return constat;
}

/**
 * Judges an aid by its conditions, each on its own, so that all that fails is told at once.
 * @param montant what would be paid, euros; `automatique`: nobody has to ask for it
 */
export function jugerAide(
  fiche: FicheAide,
  conditions: readonly ConditionAide[],
  montant: MontantAide,
  automatique = false,
): AideEvaluee {
  const manquants = conditions.filter(({ valeur }) => valeur === undefined || valeur === 'examen');
  return {
    ...fiche,
    etat: etatDe(conditions, automatique),
    montant,
    explication: ecrire(fiche, conditions).pas,
    manquants: manquants.map(({ fait, libelle }) => ({ code: fait, libelle })),
  };
}

/** An aid that doesn't exist that year, or whose figures were never found. */
export function aideInexistante(fiche: FicheAide, annee: string): AideEvaluee {
  const constat = ouvrirConstat();
  expliquer(constat, fiche.code, `Aucun montant publié retrouvé pour ${annee}`, 'sans objet', fiche.source);
  return { ...fiche, etat: 'inexistante', montant: null, explication: constat.pas, manquants: [] };
}
