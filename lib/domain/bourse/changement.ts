import type { Bareme } from '../baremes';
import type { Constat } from './constat';
import { demander, examiner, expliquer } from './constat';
import { lireRang } from './echelon';
import type { EvenementDeVie, FaitsChangement } from './faits';
import { euros } from './format';
import type { RessourcesRetenues } from './ressources';
import { montant } from './saisies';
import { F12214, NON_RELU } from './sources';

const CIRCULAIRE_2010 = 'circulaire n°\u00a02010-0010';

/** DIM-2: the events the texts name, in their words. */
export const EVENEMENTS: Readonly<Record<EvenementDeVie, string>> = {
  maladie: 'Maladie',
  deces: 'Décès',
  chomage: 'Chômage',
  retraite: 'Retraite',
  divorce: 'Divorce',
  separation: 'Séparation de fait ou de corps',
  dissolution_pacs: 'Dissolution du Pacs',
  mariage_etudiant: 'Mariage de l’étudiant',
  catastrophe_naturelle: 'Catastrophe naturelle',
  epidemie: 'Épidémie',
  conge_parental: 'Congé parental',
  disponibilite: 'Mise en disponibilité',
  temps_partiel: 'Travail à temps partiel',
  reduction_temps_travail: 'Réduction du temps de travail',
  redressement_liquidation: 'Redressement ou liquidation judiciaire',
  autre: 'Autre événement',
};

/** DIM-1: the incomes of year n-1, or those of the present civil year when they are lower still. */
function revenuNouveau(changement: FaitsChangement, bareme: Bareme): number | undefined {
  const suivante = montant(changement.revenuAnneeSuivante);
  const enCours = montant(changement.revenuAnneeEnCours);
  // DIM-3: brought back to the year of reference where the index is known; else as told, and the Crous does it.
  const indice = bareme.regles.indiceCoutDeLaVie;
  const ramenes = [
    suivante === undefined ? undefined : suivante / (indice?.anneeSuivante ?? 1),
    enCours === undefined ? undefined : enCours / (indice?.anneeEnCours ?? 1),
  ].filter((revenu) => revenu !== undefined);
  return ramenes.length === 0 ? undefined : Math.round(Math.min(...ramenes));
}

function examinerBaisse(changement: FaitsChangement, bareme: Bareme, constat: Constat): void {
  if (changement.evenement === 'autre') {
    const libelle = 'Le Crous examine si l’événement justifie de prendre des revenus plus récents.';
    examiner(constat, 'DIM-2', libelle, F12214);
  } else if (bareme.regles.indiceCoutDeLaVie === null) {
    const libelle = 'Le Crous examine la baisse de vos revenus et la ramène à l’année de référence.';
    examiner(constat, 'DIM-3', libelle, NON_RELU);
  } else {
    const libelle = 'Le Crous examine si la baisse de vos revenus est durable et notable.';
    examiner(constat, 'DIM-1', libelle, CIRCULAIRE_2010);
  }
}

/**
 * Durable and notable change (b.4): when an event made the incomes fall, those of year n-1 or of the present year may stand for
 * those of n-2 (DIM-1), brought back by an index that no text gives (DIM-3). The fall is judged by a human: the answer is an
 * estimate made with the new incomes, and an examination. It's not invoked where it could change nothing: the new incomes
 * aren't lower, or the échelon is already the highest.
 * @returns the incomes to read the table with, whole euros
 */
export function appliquerChangement(
  changement: FaitsChangement | undefined,
  ressources: RessourcesRetenues,
  points: number,
  bareme: Bareme,
  constat: Constat,
): RessourcesRetenues {
  if (!changement || lireRang(bareme, ressources.revenu, points) === bareme.echelons.length - 1)
    return ressources;
  const { evenement } = changement;
  if (evenement === undefined)
    demander(constat, 'changement.evenement', 'L’événement qui a fait baisser vos revenus');
  const revenu = revenuNouveau(changement, bareme);
  if (revenu === undefined)
    demander(
      constat,
      'changement.revenuAnneeSuivante',
      'Les revenus de l’année suivante, ou de l’année en cours',
    );
  if (revenu === undefined || evenement === undefined) return ressources;
  if (revenu >= ressources.revenu) {
    const libelle = `${EVENEMENTS[evenement]}, sans baisse des revenus retenus`;
    expliquer(constat, 'DIM-1', libelle, 'sans effet', CIRCULAIRE_2010, { revenu });
    return ressources;
  }
  const libelle = `${EVENEMENTS[evenement]}, revenus plus récents, à titre indicatif`;
  expliquer(constat, 'DIM-1', libelle, euros(revenu), CIRCULAIRE_2010, { revenu });
  examinerBaisse(changement, bareme, constat);
  return { ...ressources, revenu };
}
