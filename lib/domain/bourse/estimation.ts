import type { Bareme } from '../baremes';
import { libelleEchelon } from '../noyau/echelon';
import type { Constat } from './constat';
import { examiner, expliquer, refuser } from './constat';
import { lireRang } from './echelon';
import { compter, euros, INSECABLE } from './format';
import { montantsDuRang } from './montants';
import type { RessourcesRetenues } from './ressources';
import type { Estimation } from './resultat';
import { mesurerSeuils } from './seuils';
import { citer, NON_RELU } from './sources';

/** What the table says of an income and points, whatever the conditions. */
function lireTable(bareme: Bareme, ressources: RessourcesRetenues, points: number): Estimation {
  const { revenu, propresSeules } = ressources;
  const rang = lireRang(bareme, revenu, points);
  return {
    ressourcesRetenues: revenu,
    pointsDeCharge: points,
    ressourcesPropresSeules: propresSeules,
    echelon: bareme.echelons[rang] ?? null,
    montants: montantsDuRang(bareme, rang),
    seuils: mesurerSeuils(bareme, revenu, points),
  };
}

function expliquerEchelon(estimation: Estimation, bareme: Bareme, constat: Constat): void {
  const { echelon, montants, seuils, pointsDeCharge } = estimation;
  if (echelon === null || montants === null || seuils.plafond === null) return;
  const nom = libelleEchelon(echelon);
  const avec = compter(pointsDeCharge, 'point');
  expliquer(
    constat,
    'BOR-1',
    `Plafond de l’échelon${INSECABLE}${nom} avec ${avec}`,
    euros(seuils.plafond),
    citer(bareme, 'plafonds') ?? NON_RELU,
    { echelon, plafond: seuils.plafond },
  );
  if (montants.annuel === 0) {
    // Before 2017: exonerated from the fees, and nothing more.
    const libelle = `Échelon${INSECABLE}${nom}, exonération des droits d’inscription sans versement`;
    expliquer(constat, 'EXO', libelle, euros(0), citer(bareme, 'montants') ?? NON_RELU, { annuel: 0 });
    return;
  }
  expliquer(
    constat,
    'MTT-1',
    `Montant annuel, en ${montants.mensualites}${INSECABLE}mensualités de ${euros(montants.mensuel)}`,
    euros(montants.annuel),
    citer(bareme, 'montants') ?? NON_RELU,
    { annuel: montants.annuel, mensuel: montants.mensuel },
  );
}

function refuserHorsBareme(estimation: Estimation, bareme: Bareme, constat: Constat): void {
  const dernier = estimation.seuils.superieur;
  if (estimation.echelon !== null || dernier === null) return;
  const avec = compter(estimation.pointsDeCharge, 'point');
  const libelle =
    `Le revenu brut global retenu, ${euros(estimation.ressourcesRetenues)}, dépasse de ${euros(dernier.ecart)} le plafond ` +
    `de l’échelon${INSECABLE}${libelleEchelon(dernier.echelon)} avec ${avec} de charge, ${euros(dernier.revenuMaximum)}.`;
  refuser(constat, 'HORS_BAREME', 'BOR-2', libelle, citer(bareme, 'plafonds') ?? NON_RELU);
}

/** PTS-14 [M]: points for the student's own children are examined, but only where they would change the échelon. */
function examinerEnfantsPropres(
  estimation: Estimation,
  enfants: number,
  bareme: Bareme,
  constat: Constat,
): boolean {
  if (enfants === 0) return true;
  const avecEnfants = estimation.pointsDeCharge + enfants * bareme.points.autreEnfant;
  const rang = lireRang(bareme, estimation.ressourcesRetenues, avecEnfants);
  if ((bareme.echelons[rang] ?? null) === estimation.echelon) return true;
  const libelle = 'Vos propres enfants peuvent compter comme enfants à charge, le Crous l’examine.';
  examiner(constat, 'PTS-14', libelle, NON_RELU);
  return false;
}

/**
 * Reads the table and writes the last lines of the explanation. Out of the table, refuses `HORS_BAREME` when the figures are
 * certain (no examination pending on the incomes or the points).
 */
export function estimer(
  ressources: RessourcesRetenues,
  points: number,
  certain: boolean,
  bareme: Bareme,
  constat: Constat,
): Estimation {
  const estimation = lireTable(bareme, ressources, points);
  const enfantsSansEffet = examinerEnfantsPropres(estimation, ressources.enfantsPropres, bareme, constat);
  expliquerEchelon(estimation, bareme, constat);
  if (certain && enfantsSansEffet) refuserHorsBareme(estimation, bareme, constat);
  return estimation;
}
