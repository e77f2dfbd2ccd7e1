import type { Bareme } from '../../baremes';
import type { FaitsBourse } from '../faits';
import { euros, INSECABLE } from '../format';
import type { ResultatBourse } from '../resultat';
import { compte } from '../saisies';
import type { ConditionAide } from './constat-aide';
import { conditionBoursier, jugerAide } from './constat-aide';
import { aPercu } from './lectures';
import type { AideEvaluee } from './types';

/**
 * Mobilité internationale (AMI): so much a month, for a bounded number of months (1 to 10 since 2024-2025, 2 to 9 before), to the
 * holder of a bourse or an ASAA, in a public or entitled school, for a national diploma. Months beyond the most are not paid.
 * The school shares a quota out: never acquired.
 */
export function jugerMobiliteInternationale(
  faits: FaitsBourse,
  resultat: ResultatBourse,
  bareme: Bareme,
): AideEvaluee {
  const { mensuel, moisMin, moisMax, source } = bareme.aides.mobiliteInternationale;
  const mois = compte(faits.complements?.moisEtranger);
  const etablissement = faits.etudes?.etablissement;
  const payes = Math.min(mois ?? moisMax, moisMax);
  const assez = mois !== undefined && mois >= moisMin;
  const mensualites = mois === undefined || assez ? payes : 0;
  const conditions: readonly ConditionAide[] = [
    {
      libelle: `Séjour à l’étranger d’au moins ${moisMin}${INSECABLE}mois, payé ${moisMax}${INSECABLE}mois au plus`,
      valeur: mois === undefined ? undefined : assez,
      fait: 'complements.moisEtranger',
    },
    conditionBoursier(resultat, aPercu(faits, 'asaa')),
    {
      libelle: 'Établissement public ou habilité à recevoir des boursiers',
      valeur: etablissement === undefined ? undefined : etablissement !== 'prive_non_habilite',
      fait: 'etudes.etablissement',
    },
    {
      libelle: 'Diplôme national',
      // A claim of the file: the school, which decides, knows its diplomas.
      valeur: faits.complements?.diplomeNational ?? true,
      fait: 'complements.diplomeNational',
    },
  ];
  const fiche = {
    code: 'AMI',
    titre: 'Aide à la mobilité internationale',
    demarche: `Demandez-la à votre établissement, qui dispose d’un nombre limité d’aides de ${euros(mensuel)} par mois.`,
    source,
  } as const;
  return jugerAide(fiche, conditions, { mensuel, mensualites, total: mensuel * mensualites });
}
