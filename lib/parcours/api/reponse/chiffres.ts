import type { Montants, ResultatBourse, Seuils, SeuilVoisin } from '@/lib/domain/bourse';
import type { Reponse } from './schema';

type Chiffres = Pick<
  Reponse,
  | 'resultat'
  | 'boursier'
  | 'echelon'
  | 'pointsDeCharge'
  | 'ressourcesRetenues'
  | 'ressourcesPropresSeules'
  | 'montantAnnuel'
  | 'mensualite'
  | 'nombreMensualites'
>;

/** What the table says, whatever the conditions: of a result that is sure, or of an estimate. */
export const calculDe = (resultat: ResultatBourse) =>
  resultat.type === 'indetermine' ? resultat.estimation : resultat.calcul;

/** An échelon, unless a condition is not met or nothing says it yet. */
export function echelonDe(resultat: ResultatBourse): Reponse['echelon'] {
  if (resultat.type === 'eligible') return resultat.echelon;
  return resultat.type === 'indetermine' ? (resultat.estimation?.echelon ?? null) : null;
}

/** Missing groups leave an échelon as it is; an examination by the Crous may take it back. */
function estBoursier(resultat: ResultatBourse): boolean | null {
  if (resultat.type !== 'indetermine') return resultat.type === 'eligible';
  const examine = resultat.faitsManquants.some(({ raison }) => raison === 'examen_crous');
  return echelonDe(resultat) === null || examine ? null : true;
}

const AUCUN = { annuel: 0, mensuel: 0, mensualites: 0 } as const satisfies Montants;

/** @param montants what is paid at the échelon, options included; `null` without an échelon */
export function chiffresDe(resultat: ResultatBourse, montants: Montants | null): Chiffres {
  const calcul = calculDe(resultat);
  const verses = resultat.type === 'non_eligible' ? AUCUN : montants;
  return {
    resultat: resultat.type,
    boursier: estBoursier(resultat),
    echelon: echelonDe(resultat),
    pointsDeCharge: calcul?.pointsDeCharge ?? null,
    ressourcesRetenues: calcul?.ressourcesRetenues ?? null,
    ressourcesPropresSeules: calcul?.ressourcesPropresSeules ?? null,
    montantAnnuel: verses?.annuel ?? null,
    mensualite: verses?.mensuel ?? null,
    nombreMensualites: verses?.mensualites ?? null,
  };
}

const voisin = (seuil: SeuilVoisin | null) =>
  seuil && { echelon: seuil.echelon, revenuMaximum: seuil.revenuMaximum };

const seuilsConnus = (resultat: ResultatBourse): Seuils | null | undefined =>
  resultat.type === 'indetermine' ? resultat.estimation?.seuils : resultat.seuils;

export function seuilsDe(resultat: ResultatBourse): Reponse['seuils'] {
  const seuils = seuilsConnus(resultat);
  return { superieur: voisin(seuils?.superieur ?? null), inferieur: voisin(seuils?.inferieur ?? null) };
}
