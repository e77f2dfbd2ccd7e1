import type { Bareme } from '../../baremes';
import type { FaitsBourse } from '../faits';
import { euros, INSECABLE } from '../format';
import { montantsDe } from '../montants';
import type { ResultatBourse } from '../resultat';
import type { ConditionAide } from './constat-aide';
import { aideInexistante, conditionBoursier, estBoursier, jugerAide, unVersement } from './constat-aide';
import { aMoinsDe, aPercu } from './lectures';
import type { AideEvaluee } from './types';

const AIDES_SPECIFIQUES = 'etudiant.gouv.fr et Crous, aides spécifiques';

export interface PlafondsAsap {
  /** One payment at most, euros. */
  readonly versement: number;
  /** All payments of a year at most. */
  readonly annuel: number;
  /** Emergency advance; `null` where it was never found. */
  readonly avance: number | null;
}

/** ASAP: one payment up to the annual amount of an échelon (2 since 2021-2022), a year up to twice that; `null`: never found. */
export function plafondsAsap(bareme: Bareme): PlafondsAsap | null {
  const table = bareme.aides.aidePonctuelle;
  const versement = table && montantsDe(bareme, table.echelon)?.annuel;
  if (!table || !versement) return null;
  return { versement, annuel: versement * table.versements, avance: table.avance };
}

/** Aide ponctuelle (ASAP): under 35, scholar or not, for a passing difficulty; a commission of the Crous decides. */
export function jugerAsap(faits: FaitsBourse, bareme: Bareme): AideEvaluee {
  const plafonds = plafondsAsap(bareme);
  const table = bareme.aides.aidePonctuelle;
  const fiche = {
    code: 'ASAP',
    titre: 'Aide spécifique ponctuelle',
    demarche: 'Prenez rendez-vous avec le service social du Crous, une commission décide du montant.',
    source: table?.source ?? AIDES_SPECIFIQUES,
  } as const;
  if (!plafonds || !table) return aideInexistante(fiche, bareme.annee);
  const condition: ConditionAide = {
    libelle: `Moins de ${table.ageMaximum}${INSECABLE}ans, ${euros(plafonds.annuel)} au plus dans l’année`,
    valeur: aMoinsDe(table.ageMaximum, faits, false),
    fait: 'age.dateNaissance',
  };
  return jugerAide(fiche, [condition], unVersement(plafonds.versement));
}

/** « Autonomie avérée », and incomes of so many Smic over twelve months: compared only where the Smic is known (AUT-7). */
function autonomie(faits: FaitsBourse, smics: number, bareme: Bareme): readonly ConditionAide[] {
  const { autonomieAveree, revenusDouzeMois } = faits.complements ?? {};
  const { smicNetMensuel } = bareme.regles;
  const seuil = smicNetMensuel === null ? null : smics * smicNetMensuel;
  return [
    {
      libelle: 'Autonomie avérée, avis d’imposition et logement à soi, aucune aide des parents',
      valeur: autonomieAveree,
      fait: 'complements.autonomieAveree',
    },
    {
      libelle: `Revenus d’au moins ${smics}${INSECABLE}Smic sur douze mois`,
      valeur: revenusDouzeMois === undefined || seuil === null ? 'examen' : revenusDouzeMois >= seuil,
      fait: 'complements.revenusDouzeMois',
    },
  ];
}

/**
 * Aide annuelle (ASAA): under 35 on 1 September (no limit with a handicap), without a bourse, « autonomie avérée »; the amount of an
 * échelon. It exonerates as a bourse does and uses a right (DRO-4). A commission decides, so it is never more than to be examined.
 */
export function jugerAsaa(faits: FaitsBourse, resultat: ResultatBourse, bareme: Bareme): AideEvaluee {
  const table = bareme.aides.aideAnnuelle;
  const fiche = {
    code: 'ASAA',
    titre: 'Aide spécifique annuelle',
    demarche:
      'Déposez un DSE, puis prenez rendez-vous avec le service social du Crous avant le 31 décembre, une commission décide.',
    source: table?.source ?? AIDES_SPECIFIQUES,
  } as const;
  const maximum = bareme.montants.annuel.at(-1);
  if (table === null || maximum === undefined) return aideInexistante(fiche, bareme.annee);
  const boursier = estBoursier(resultat, false);
  const conditions: readonly ConditionAide[] = [
    {
      libelle: 'Aucune bourse sur critères sociaux',
      valeur: boursier === undefined ? undefined : !boursier,
      fait: 'bourse',
    },
    {
      libelle: `Moins de ${table.ageMaximum}${INSECABLE}ans au 1er septembre, sauf handicap`,
      valeur: aMoinsDe(table.ageMaximum, faits, true),
      fait: 'age.dateNaissance',
    },
    ...autonomie(faits, table.smics, bareme),
    { libelle: 'Décision de la commission du Crous', valeur: 'examen', fait: 'ASAA' },
  ];
  return jugerAide(fiche, conditions, unVersement(maximum));
}

/** Meals (REP): a monthly aid for scholars far from a university restaurant; more overseas. */
export function jugerRepasEloigne(
  faits: FaitsBourse,
  resultat: ResultatBourse,
  bareme: Bareme,
  etudesOutreMer = false,
): AideEvaluee {
  const table = bareme.aides.repasEloigne;
  const fiche = {
    code: 'REP',
    titre: 'Aide alimentaire',
    demarche: 'Demandez-la au Crous si aucun restaurant universitaire n’est proche de vos études.',
    source: table?.source ?? 'arrêté du 21 novembre 2024',
  } as const;
  if (table === null) return aideInexistante(fiche, bareme.annee);
  const conditions: readonly ConditionAide[] = [
    conditionBoursier(resultat, aPercu(faits, 'asaa')),
    {
      libelle: 'Aucun restaurant universitaire proche',
      valeur: faits.complements?.restaurantEloigne,
      fait: 'complements.restaurantEloigne',
    },
  ];
  const mensuel = etudesOutreMer ? table.mensuelOutreMer : table.mensuel;
  return jugerAide(fiche, conditions, unVersement(mensuel));
}
