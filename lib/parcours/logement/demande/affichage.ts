import type {
  EtatDemandeLogement,
  EtatProposition,
  Etendue,
  OrigineProposition,
  VoieDemande,
} from '@/lib/domain/logement';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';

/** A sheet, in the few words of a line. */
export interface LogementNomme {
  readonly id: number;
  readonly intitule: string | null;
  readonly pieces: number | null;
  readonly residence: string;
  readonly ville: string;
  readonly loyers: Etendue | null;
  readonly adapte: boolean;
}

export interface VoeuAffiche {
  readonly logement: LogementNomme;
  /** A room is offered or booked in that city: the wish waits. */
  readonly servi: boolean;
}

export interface PropositionAffichee {
  readonly id: string;
  readonly etat: EtatProposition;
  readonly origine: OrigineProposition;
  readonly tour: number | null;
  readonly logement: LogementNomme;
  /** On the door. */
  readonly porte: string;
  readonly echeanceLe: Date;
  /** Its last instant has passed, whether or not somebody has written it. */
  readonly echue: boolean;
}

/** A housing request as its student reads it. */
export interface DemandeAffichee {
  readonly numero: string;
  readonly annee: AnneeUniversitaire;
  readonly voie: VoieDemande;
  readonly etat: EtatDemandeLogement;
  readonly version: number;
  /** Incomes and points are known: the rounds rank it. */
  readonly classee: boolean;
  readonly voeux: readonly VoeuAffiche[];
  readonly tourValide: number | null;
  readonly propositions: readonly PropositionAffichee[];
  /** Published rounds that read its wishes. */
  readonly tours: readonly number[];
}
