import type { RaisonGardee } from '@/lib/domain/logement/tours';
import type { LogementNomme } from '../demande';

/** What a published round says of itself to everybody. */
export interface TourPublie {
  readonly annee: string;
  readonly numero: number;
  readonly demandes: number;
  readonly voeux: number;
  readonly chambres: number;
  readonly servies: number;
  readonly faites: number;
  readonly propositionsMaximum: number;
  readonly graine: string;
  readonly empreinte: string;
  readonly calculeLe: Date;
  readonly publieLe: Date;
  readonly echeanceLe: Date;
}

export interface VoeuExplique {
  /** From 1, in the student's order. */
  readonly voeu: number;
  readonly logement: LogementNomme;
  readonly raison: RaisonGardee;
  /** The proposal that followed; `null` when the room was taken or the request withdrawn before the publication. */
  readonly proposition: string | null;
}

/** Why a round answered so to somebody. */
export interface ExplicationDuTour {
  readonly tour: TourPublie;
  readonly numeroDeDemande: string;
  /** SHA-256 of the number of the request, as it is published. */
  readonly empreinte: string;
  readonly rang: number;
  readonly indice: number;
  readonly rbg: number;
  readonly points: number;
  readonly outreMer: boolean;
  readonly voeux: readonly VoeuExplique[];
}
