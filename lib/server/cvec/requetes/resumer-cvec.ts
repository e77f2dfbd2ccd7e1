import 'server-only';
import { type EtatCvec, etatDe } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Horloge } from '../../ports/horloge';
import { lireSituation } from '../depot';
import { contexteDe, vieALHeure } from '../vie-a-l-heure';

export interface ResumeDeCvec {
  readonly etat: EtatCvec;
  /** Of the attestation that holds. */
  readonly numero: string | null;
}

/** States that end by themselves: the clock is asked for them only, so that a dashboard may be kept in memory for the others. */
const A_TERME: readonly EtatCvec[] = ['carte_en_cours', 'tiers_en_attente', 'especes_en_attente'];

/** For the dashboard, at this hour; `null` when it is not begun. */
export async function resumerCvec(
  personneId: string,
  annee: AnneeUniversitaire,
  horloge: Horloge,
): Promise<ResumeDeCvec | null> {
  const situation = await lireSituation({ par: 'personne', personneId, annee });
  if (!situation) return null;
  const { vie, attestation } = situation;
  const etat = etatDe(vie);
  return {
    etat: A_TERME.includes(etat) ? etatDe(vieALHeure(vie, contexteDe(horloge))) : etat,
    numero: attestation?.numero ?? null,
  };
}
