import type { AutreAide, FaitsChangement, FaitsMaintien } from '@/lib/domain/bourse/faits';
import { collectiviteDe, estOutreMer } from '@/lib/domain/noyau/collectivite';
import type { ReponsesDse } from '../definition';
import { communeDesParents, lieuDuVoeu } from '../famille/ete';

/** DIM-4: what lets a file in after 31 December. */
export const declareUnChangement = (reponses: ReponsesDse): boolean =>
  reponses['baisse-revenus']?.baisse === true;

/** b.4: none is claimed until somebody says so. */
export function changementVersFaits(reponses: ReponsesDse): FaitsChangement | undefined {
  if (!declareUnChangement(reponses)) return undefined;
  const { evenement, suivante, enCours } = reponses.changement ?? {};
  return { evenement, revenuAnneeSuivante: suivante, revenuAnneeEnCours: enCours };
}

function residence(reponses: ReponsesDse): FaitsMaintien['residenceParents'] {
  const commune = communeDesParents(reponses);
  if (commune !== undefined) return estOutreMer(collectiviteDe(commune)) ? 'outre_mer' : 'metropole';
  const retour = reponses['grandes-vacances']?.retour;
  return retour && (retour === 'proche' ? 'etranger_proche' : 'etranger_lointain');
}

const ILES = { oui: 'autre_ile', non: 'meme_ile' } as const;

/** e.3. A Swiss is not a national of the EEA, and the form does not tell them apart: that stays unknown. */
export function maintienVersFaits(reponses: ReponsesDse, rang: number): FaitsMaintien | undefined {
  const ete = reponses['grandes-vacances'];
  if (!ete) return undefined;
  const { enfance, nationalite, protection } = reponses;
  const ile = ete.ile === undefined ? undefined : ILES[ete.ile ? 'oui' : 'non'];
  return {
    etudesApresLe1erJuillet: ete.apres,
    residenceParents: residence(reponses),
    lieuEtudes: lieuDuVoeu(reponses, rang) ?? ile,
    francaisOuEEE: nationalite?.groupe === 'ue_eee_suisse' ? undefined : nationalite?.groupe === 'france',
    pupilleEtat: ete.pupille ?? false,
    orphelinDesDeuxParents: enfance?.enfance === 'orphelin',
    ancienAse: enfance?.enfance === 'ase_ancienne',
    refugie: protection?.protection === 'refugie',
    sansHebergement: ete.heberge === undefined ? undefined : !ete.heberge,
  };
}

/** k: only what was ticked; the other aids of the law change nothing. */
export function autresAidesVersFaits({ emploi }: ReponsesDse): readonly AutreAide[] | undefined {
  const lues: readonly AutreAide[] = [
    ...(emploi?.emplois.includes('asaa') ? (['asaa'] as const) : []),
    ...(emploi?.emplois.includes('aed') ? (['aed_mi_temps'] as const) : []),
  ];
  return lues.length > 0 ? lues : undefined;
}
