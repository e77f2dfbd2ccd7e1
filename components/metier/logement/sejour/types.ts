import type { Minute } from '@/lib/domain/logement';
import type {
  ActionSejour,
  GenreDeRendezVous,
  RendezVousSuivi,
  TypeEvenementSejour,
  VieSejour,
} from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

export interface LieuAffiche {
  readonly residence: string;
  readonly adresse: string;
  readonly codePostal: string | null;
  readonly ville: string;
  readonly telephone: string | null;
  readonly chambre: string;
  readonly logement: string | null;
}

export interface PieceAffichee {
  readonly cle: string;
  readonly libelle: string;
  readonly donnee: boolean;
  readonly plusTard: boolean;
  readonly fichiers: readonly string[];
}

/** What the pages of a stay show. */
export interface SejourAffiche {
  readonly id: string;
  readonly vie: VieSejour;
  readonly actions: readonly ActionSejour[];
  readonly lieu: LieuAffiche;
  readonly crous: string;
  readonly loyer: number | null;
  readonly pieces: readonly PieceAffichee[];
  readonly complet: boolean;
  readonly scolariteJusquAu: DateCivile;
  readonly precision: string | null;
  readonly rendezVous: RendezVousSuivi | null;
  readonly departs: readonly DateCivile[];
  readonly journal: readonly {
    readonly type: TypeEvenementSejour;
    readonly donnees: Readonly<Record<string, unknown>>;
    readonly survenuA: number;
  }[];
}

export interface AgendaAffiche {
  readonly genre: GenreDeRendezVous;
  readonly libres: readonly Minute[];
  readonly pris: RendezVousSuivi | null;
  readonly enAttente: boolean;
  readonly devant: number;
  readonly lieu: LieuAffiche;
}
