import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import { ajouterJours } from '../noyau/jours';
import { ajouterJoursOuvres } from '../noyau/jours-ouvres';
import { campagneCvec } from './campagnes';

/** Cash at the post office: the figures of one year. */
export interface ParametresEficash {
  /** What La Poste adds, whole cents: hers, never ours. */
  readonly frais: number;
  /** True when the fee was read for that year, false when it is the last one known. */
  readonly fraisConnus: boolean;
  /** Days during which a notice can be paid. Not published: ours. */
  readonly validiteJours: number;
  /** Working days that La Poste takes to tell us. */
  readonly transmissionJoursOuvres: number;
}

const DERNIERS_FRAIS = 500;
const ANNEES_CONNUES: ReadonlySet<string> = new Set([
  '2018-2019',
  '2019-2020',
  '2020-2021',
  '2021-2022',
  '2022-2023',
]);

export const parametresEficash = (annee: AnneeUniversitaire): ParametresEficash => ({
  frais: DERNIERS_FRAIS,
  fraisConnus: ANNEES_CONNUES.has(annee),
  validiteJours: 30,
  transmissionJoursOuvres: 2,
});

/** Last day to pay a notice printed on a day: never after the campaign. */
export function echeanceAvis(annee: AnneeUniversitaire, jour: DateCivile): DateCivile {
  const limite = ajouterJours(jour, parametresEficash(annee).validiteJours);
  return [limite, campagneCvec(annee).cloture].sort()[0] ?? limite;
}

/** The day by which the mail must have left, when cash was paid on a day. */
export const courrielAuPlusTard = (annee: AnneeUniversitaire, payeLe: DateCivile): DateCivile =>
  ajouterJoursOuvres(payeLe, parametresEficash(annee).transmissionJoursOuvres);

/** Reference of a notice, `EF26 1234 5678 9017`: year, ten drawn digits, two of control (97 minus the remainder of the rest by 97). */
export type ReferenceAvis = string & { readonly __marque: 'ReferenceAvis' };

const cle = (chiffres: string): string => String(97 - (Number(chiffres) % 97)).padStart(2, '0');

/** @param tirage from 0 to 10¹⁰ − 1 */
export function composerReference(annee: AnneeUniversitaire, tirage: number): ReferenceAvis {
  const corps = `${annee.slice(2, 4)}${String(tirage).padStart(10, '0')}`;
  return `EF${corps}${cle(corps)}` as ReferenceAvis;
}

/** Reads a reference with or without spaces; `null` when its shape or its key is wrong. */
export function lireReference(texte: string): ReferenceAvis | null {
  const serree = texte.replace(/\s/g, '').toUpperCase();
  const [, corps, controle] = /^EF(\d{12})(\d{2})$/.exec(serree) ?? [];
  return corps !== undefined && cle(corps) === controle ? (serree as ReferenceAvis) : null;
}
