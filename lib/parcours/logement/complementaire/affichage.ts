import type { MomentDeFenetre, RefusBlocage } from '@/lib/domain/logement/complementaire';
import type { LogementNomme } from '../demande';

/** A window in a list. */
export interface FenetreEnBref {
  readonly id: string;
  readonly titre: string;
  readonly nomDuCrous: string;
  readonly moment: MomentDeFenetre;
  readonly ouvreLe: Date;
  readonly fermeLe: Date;
  readonly fiches: number;
  readonly inscrits: number;
}

/** What the draw gave the one who reads. */
export interface MonResultat {
  readonly empreinte: string;
  readonly rang: number;
  /** Sheets that gave a room. */
  readonly obtenues: readonly number[];
}

/** A window as a student reads it. */
export interface FenetreAffichee extends FenetreEnBref {
  readonly delaiHeures: number;
  readonly voeuxMaximum: number;
  readonly logements: readonly LogementDeFenetre[];
  /** Sheets, in her order; `null` when she isn't registered. */
  readonly mesVoeux: readonly number[] | null;
  readonly monResultat: MonResultat | null;
  /** The seed is drawn: everything is published. */
  readonly tiree: boolean;
}

export interface LogementDeFenetre extends LogementNomme {
  readonly libres: number;
}

/** A sheet in the complementary phase: what can be done of it now. */
export interface ReservationDeFiche {
  readonly libres: number;
  /** Why no room of it can be held; `null` when one can. */
  readonly empechement: RefusBlocage | null;
  /** The window that gives its rooms. */
  readonly fenetre: FenetreEnBref | null;
}
