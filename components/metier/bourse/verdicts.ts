import { euros, INSECABLE, nomEchelon } from '@/lib/affichage';
import type { Verdict } from '@/lib/parcours/simulateur/verdict';

/** In a table: « 1 », « 1, sous réserve », « aucun », « inconnu ». */
export function echelonEnMot({ issue, echelon }: Verdict): string {
  if (issue === 'refusee') return 'aucun';
  if (!echelon) return 'inconnu';
  return issue === 'sous_reserve' ? `${nomEchelon(echelon)}, sous réserve` : nomEchelon(echelon);
}

/** In a sentence: « échelon 1, 2 163 € par an ». `annuel`: what is really paid, when it is more than the table says. */
export function verdictEnMots(verdict: Verdict, annuel = verdict.montants?.annuel): string {
  const { issue, echelon } = verdict;
  if (issue === 'refusee') return 'aucune bourse';
  if (!echelon || annuel === undefined) return 'réponse inconnue, il manque une réponse à la simulation';
  const reserve = issue === 'sous_reserve' ? ', sous réserve' : '';
  return `échelon${INSECABLE}${nomEchelon(echelon)}, ${euros(annuel)} par an${reserve}`;
}

/** « 908 € de plus par an », « 709 € de moins par an ». */
export const ecartEnMots = (ecart: number): string =>
  `${euros(Math.abs(ecart))} de ${ecart > 0 ? 'plus' : 'moins'} par an`;
