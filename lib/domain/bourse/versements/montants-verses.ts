import type { Bareme } from '../../baremes';
import { libelleEchelon } from '../../noyau/echelon';
import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import { expliquer, ouvrirConstat } from '../constat';
import { euros, INSECABLE } from '../format';
import { montantsDuRang } from '../montants';
import type { Echelon, Pas } from '../resultat';
import { citer, F12214, NON_RELU } from '../sources';
import type { MontantsVerses, OptionsVersement, RefusVersement } from './types';

/** MTT-1: payments of a year with the bourse kept during July and August. */
const MOIS_D_ETE = 2;

const enCentimes = (montant: number): number => Math.round(montant * 100);

interface Complement {
  readonly mensuel: number;
  readonly mensualites: number;
  readonly pas: readonly Pas[];
}

/** e.4: nothing before the year that created it; on the two summer months only once a text says so. */
function complementOutreMer(bareme: Bareme, mensualites: number, options: OptionsVersement): Complement {
  if (!options.etudesOutreMer) return { mensuel: 0, mensualites: 0, pas: [] };
  const { complementOutreMer: mensuel, regles } = bareme;
  const constat = ouvrirConstat();
  const libelle = 'Complément pour des études suivies outre-mer';
  if (mensuel === null) {
    const source = `${F12214}\u202f: ce complément n’existe pas encore en ${bareme.annee}`;
    expliquer(constat, 'e.4', libelle, euros(0), source);
    return { mensuel: 0, mensualites: 0, pas: constat.pas };
  }
  const verses = regles.complementOutreMerMaintien ? mensualites : Math.min(mensualites, bareme.mensualites);
  const total = (enCentimes(mensuel) * verses) / 100;
  expliquer(constat, 'e.4', `${libelle}, ${verses} fois ${euros(mensuel)}`, euros(total), F12214, {
    mensuel,
  });
  if (verses < mensualites)
    expliquer(
      constat,
      'e.4',
      'Complément outre-mer pendant les deux mois d’été',
      'examen par le Crous',
      NON_RELU,
    );
  return { mensuel, mensualites: verses, pas: constat.pas };
}

/**
 * What an échelon really pays in a year: the published amounts (MTT-1: read in the table, never recomputed), with the maintien
 * pendant les grandes vacances (e.3: the published 12-month total, in 12 payments) and the overseas complement (e.4).
 * The maintien is granted on conditions that `jugerMaintien` looks at: here it is only priced.
 * @returns euros; refuses `echelon_inconnu` for an échelon of another year, `maintien_indisponible` where the 12-month total
 * was never found
 */
export function montantsVerses(
  bareme: Bareme,
  echelon: Echelon,
  options: OptionsVersement = {},
): Resultat<MontantsVerses, RefusVersement> {
  const rang = bareme.echelons.indexOf(echelon);
  const base = montantsDuRang(bareme, rang);
  if (base === null) {
    const libelle = `L’échelon ${libelleEchelon(echelon)} n’existe pas en ${bareme.annee}.`;
    return refus({ code: 'echelon_inconnu', libelle });
  }
  const douzeMois = bareme.montants.douzeMois?.[rang];
  if (options.maintienGrandesVacances && douzeMois === undefined) {
    const libelle = `Le total versé sur douze mois en ${bareme.annee} n’a pas été retrouvé.`;
    return refus({ code: 'maintien_indisponible', libelle });
  }
  const maintien = options.maintienGrandesVacances ? douzeMois : undefined;
  const mensualites = maintien === undefined ? base.mensualites : base.mensualites + MOIS_D_ETE;
  const complement = complementOutreMer(bareme, mensualites, options);
  const annuel =
    enCentimes(maintien ?? base.annuel) + enCentimes(complement.mensuel) * complement.mensualites;
  const constat = ouvrirConstat();
  const quoi =
    maintien === undefined ? 'Montant annuel' : 'Total publié, maintien pendant les grandes vacances';
  const libelle = `${quoi}, en ${mensualites}${INSECABLE}mensualités`;
  const total = maintien ?? base.annuel;
  expliquer(constat, 'MTT-1', libelle, euros(total), citer(bareme, 'montants') ?? NON_RELU, {
    annuel: total,
  });
  return succes({
    annuel: annuel / 100,
    mensuel: (enCentimes(base.mensuel) + enCentimes(complement.mensuel)) / 100,
    mensualites,
    complementOutreMer: complement.mensuel,
    mensualitesAvecComplement: complement.mensualites,
    explication: [...constat.pas, ...complement.pas],
  });
}
