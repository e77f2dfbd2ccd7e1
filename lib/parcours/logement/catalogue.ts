import type { Equipement, Etendue, Lits, Mode, Transport } from '@/lib/domain/logement';

/** A line of the list. */
export interface LogementListe {
  readonly id: number;
  readonly intitule: string | null;
  readonly pieces: number | null;
  readonly residence: string;
  readonly ville: string;
  readonly surfaces: Etendue | null;
  /** Least and greatest rent a month, centimes, of the way of living asked for, else of all. */
  readonly loyers: Etendue | null;
  readonly modes: readonly Mode[];
  readonly equipements: readonly Equipement[];
  readonly adapte: boolean;
  readonly conditions: string | null;
  readonly forteDemande: boolean;
  readonly peuDeStock: boolean;
  /** From the place of study, kilometres; `null` without one. */
  readonly km: number | null;
}

/** A city or a residence on the map. */
export interface PointDeCarte {
  readonly nom: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Rooms found there. */
  readonly nombre: number;
}

export interface LieuDEtudes {
  /** « Rennes 35000 » */
  readonly libelle: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface ResultatRecherche {
  readonly nombre: number;
  readonly pages: number;
  readonly logements: readonly LogementListe[];
  /** Residences around a place, cities otherwise. */
  readonly points: readonly PointDeCarte[];
  /** `null` when no place of study was asked for, or none answers to that name. */
  readonly lieu: LieuDEtudes | null;
  /** Other communes of that name. */
  readonly autresLieux: readonly string[];
}

export interface AutreLogement {
  readonly id: number;
  readonly intitule: string | null;
  readonly pieces: number | null;
  readonly surfaces: Etendue | null;
  readonly loyers: Etendue | null;
  readonly disponible: boolean;
}

/** A room as its file tells it and as its sheet shows it. */
export interface LogementDecrit {
  readonly intitule: string | null;
  readonly description: string | null;
  readonly conditions: string | null;
  readonly surfaces: Etendue | null;
  readonly loyers: Readonly<Partial<Record<Mode, Etendue>>>;
  readonly modes: readonly Mode[];
  readonly equipements: readonly Equipement[];
  readonly adapte: boolean;
  readonly disponible: boolean;
  readonly message: string | null;
  readonly forteDemande: boolean;
  readonly peuDeStock: boolean;
  readonly pieces: number | null;
  readonly chambres: number | null;
  readonly lits: readonly Lits[];
  /** Centimes; `null`: the campaign's. */
  readonly avance: number | null;
}

/** A whole sheet. */
export interface FicheComplete extends LogementDecrit {
  readonly id: number;
  readonly estFictif: boolean;
  readonly residence: {
    readonly nom: string;
    readonly adresse: string;
    readonly ville: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly description: string | null;
    readonly services: readonly string[];
    readonly telephone: string | null;
    readonly courriel: string | null;
    readonly site: string | null;
    readonly transports: readonly Transport[];
  };
  readonly autres: readonly AutreLogement[];
}
