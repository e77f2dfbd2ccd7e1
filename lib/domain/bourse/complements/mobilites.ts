import type { Bareme } from '../../baremes';
import type { FaitsBourse } from '../faits';
import type { ResultatBourse } from '../resultat';
import type { ConditionAide } from './constat-aide';
import { aideInexistante, conditionBoursier, jugerAide, unVersement } from './constat-aide';
import { aPercu } from './lectures';
import type { AideEvaluee } from './types';

/**
 * Mobilité master (AMM), since 2017: 1 000 € once, to the holder of a bourse or an ASAA who enters the first year of master the year
 * after the licence in another région académique. Paid the month after the file is complete.
 */
export function jugerMobiliteMaster(
  faits: FaitsBourse,
  resultat: ResultatBourse,
  bareme: Bareme,
): AideEvaluee {
  const table = bareme.aides.mobiliteMaster;
  const fiche = {
    code: 'AMM',
    titre: 'Aide à la mobilité en master',
    demarche:
      'Demandez-la sur messervices.etudiant.gouv.fr, elle est versée le mois qui suit le dossier complet.',
    source: table?.source ?? 'décret n°\u00a02017-969',
  } as const;
  if (table === null) return aideInexistante(fiche, bareme.annee);
  const annee = faits.etudes?.anneeEtude;
  const conditions: readonly ConditionAide[] = [
    {
      libelle: 'Première année de master',
      valeur: annee === undefined || annee === 'autre' ? undefined : annee === 'master_1',
      fait: 'etudes.anneeEtude',
    },
    conditionBoursier(resultat, aPercu(faits, 'asaa')),
    {
      libelle: 'Changement de région académique entre la licence et le master',
      valeur: faits.complements?.sortieRegionAcademique,
      fait: 'complements.sortieRegionAcademique',
    },
    {
      libelle: 'Licence obtenue l’année précédente',
      // A claim of the file: the request itself asks for the diploma.
      valeur: faits.complements?.licenceAnneePrecedente ?? true,
      fait: 'complements.licenceAnneePrecedente',
    },
  ];
  return jugerAide(fiche, conditions, unVersement(table.montant));
}

/** The proposal accepted on Parcoursup: outside the academy; inside it, on the advice of the access commission since 2020. */
function proposition(faits: FaitsBourse, dansLAcademie: boolean): ConditionAide {
  const fait = 'complements.sortieAcademie';
  const sortie = faits.complements?.sortieAcademie;
  if (sortie !== false || !dansLAcademie)
    return { libelle: 'Proposition acceptée hors de l’académie', valeur: sortie, fait };
  const libelle = 'Proposition acceptée dans l’académie, sur avis de la commission d’accès';
  return { libelle, valeur: 'examen', fait: 'AMP' };
}

/** First year of higher education: `terminale` is the present year of those who ask for it. */
function premiereAnneeDemandee(faits: FaitsBourse): boolean | undefined {
  const annee = faits.etudes?.anneeEtude;
  if (annee === undefined || annee === 'autre') return faits.diplome?.premiereAnnee;
  return annee === 'terminale' || annee === 'licence_1';
}

/**
 * Mobilité Parcoursup (AMP), since 2019: 500 € once, to a holder of a bourse de lycée in terminale who accepts a proposal outside the
 * academy (inside it, since 2020, the access commission advises). A bourse of higher education is not needed.
 */
export function jugerMobiliteParcoursup(faits: FaitsBourse, bareme: Bareme): AideEvaluee {
  const table = bareme.aides.mobiliteParcoursup;
  const fiche = {
    code: 'AMP',
    titre: 'Aide à la mobilité Parcoursup',
    demarche: 'Demandez-la à partir de début juillet sur messervices.etudiant.gouv.fr.',
    source: table?.source ?? 'circulaire ESRS1910244C',
  } as const;
  if (table === null) return aideInexistante(fiche, bareme.annee);
  const conditions: readonly ConditionAide[] = [
    {
      libelle: 'Boursier du lycée en terminale',
      valeur: faits.complements?.bourseLycee,
      fait: 'complements.bourseLycee',
    },
    {
      libelle: 'Entrée en première année d’études supérieures',
      valeur: premiereAnneeDemandee(faits),
      fait: 'etudes.anneeEtude',
    },
    proposition(faits, table.dansLAcademie),
  ];
  return jugerAide(fiche, conditions, unVersement(table.montant));
}
