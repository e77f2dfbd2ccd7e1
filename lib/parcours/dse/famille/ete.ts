import { collectiviteDe, estOutreMer, lieuDEtudes } from '@/lib/domain/noyau/collectivite';
import type { ReponsesDse } from '../definition';
import { parentsConsideres } from './autonomie';

/** INSEE code of the parents' home; unknown when they live abroad, or when only the student's resources count. */
export const communeDesParents = (reponses: ReponsesDse): string | undefined =>
  parentsConsideres(reponses) ? reponses.domicile?.commune?.code : undefined;

/** Where a wish is studied, for parents who live overseas (`null`: on which island?); `undefined` for everybody else. */
export function lieuDuVoeu(reponses: ReponsesDse, rang: number): ReturnType<typeof lieuDEtudes> | undefined {
  const famille = communeDesParents(reponses);
  const etudes = reponses['lieu-voeu']?.[rang - 1]?.commune?.code;
  if (famille === undefined || etudes === undefined || !estOutreMer(collectiviteDe(famille)))
    return undefined;
  return famille === etudes ? 'meme_ile' : lieuDEtudes(collectiviteDe(famille), collectiviteDe(etudes));
}

/** What the other answers leave open of the maintien pendant les grandes vacances (e.3). */
export interface ResteASavoir {
  /** Parents abroad: near enough to go home each summer, or not. */
  readonly retour: boolean;
  /** In care today: pupille de l'État, or not. */
  readonly pupille: boolean;
  /** Formerly in care, or refugee: housed in summer, or not. */
  readonly hebergement: boolean;
  /** Home and studies in the same archipelago: on another island, or not. */
  readonly ile: boolean;
}

const voeux = (reponses: ReponsesDse): readonly number[] =>
  (reponses['lieu-voeu'] ?? []).map((_, rang) => rang + 1);

export function resteASavoir(reponses: ReponsesDse): ResteASavoir {
  const { domicile, enfance, nationalite, protection } = reponses;
  const europeen = nationalite?.groupe === 'france' || nationalite?.groupe === 'ue_eee_suisse';
  return {
    retour: europeen && domicile?.lieu === 'etranger' && parentsConsideres(reponses),
    pupille: enfance?.enfance === 'ase_actuelle',
    hebergement: enfance?.enfance === 'ase_ancienne' || protection?.protection === 'refugie',
    ile: voeux(reponses).some((rang) => lieuDuVoeu(reponses, rang) === null),
  };
}

/** e.3: one of its cases may hold. Nobody else is asked about the summer. */
export function estConcerneParLEte(reponses: ReponsesDse): boolean {
  if (Object.values(resteASavoir(reponses)).some(Boolean)) return true;
  if (reponses.enfance?.enfance === 'orphelin') return true;
  return voeux(reponses).some((rang) => {
    const lieu = lieuDuVoeu(reponses, rang);
    return lieu === 'metropole' || lieu === 'autre_ile';
  });
}
