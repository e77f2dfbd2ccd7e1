import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import type { DateCivile } from '../../noyau/date-civile';
import type { Minute } from '../campagnes';
import type { GenreDeRendezVous } from './creneaux';
import type { EtatSejour } from './etats';
import type { SejourOuvert } from './evenements';
import type { ComplementDossier, Garantie } from './pieces';

export interface RendezVousSuivi {
  readonly id: string;
  readonly creneau: Minute;
}

/** The whole life of one stay; `rang` counts its events and is its version. */
export interface VieSejour {
  readonly rang: number;
  readonly etat: EtatSejour;
  readonly annee: AnneeUniversitaire;
  readonly debut: DateCivile;
  readonly fin: DateCivile;
  readonly depot: number;
  /** The request under examination, or the last one. */
  readonly demande: string | null;
  readonly garantie: Garantie | null;
  readonly scolariteDifferee: boolean;
  readonly complement: ComplementDossier | null;
  /** The payment that settled the deposit. */
  readonly tentative: string | null;
  /** Hash of the decision, and of the file that was accepted. */
  readonly admission: string | null;
  readonly pdfAccepte: string | null;
  /** The appointments to come. */
  readonly rendezVous: Readonly<Partial<Record<GenreDeRendezVous, RendezVousSuivi>>>;
  readonly attente: GenreDeRendezVous | null;
  readonly entreLe: DateCivile | null;
  readonly preavis: { readonly recuLe: DateCivile; readonly depart: DateCivile } | null;
  readonly partiLe: DateCivile | null;
}

export const sejourOuvert = ({ annee, debut, fin, depot }: Omit<SejourOuvert, 'type'>): VieSejour => ({
  ...{ rang: 1, etat: 'ouvert', annee, debut, fin, depot },
  ...{ demande: null, garantie: null, scolariteDifferee: false, complement: null, tentative: null },
  ...{ admission: null, pdfAccepte: null, rendezVous: {}, attente: null },
  ...{ entreLe: null, preavis: null, partiLe: null },
});

/** The last day of the stay: that of the notice, else that of the year. */
export const dernierJourDuSejour = ({ preavis, fin }: VieSejour): DateCivile => preavis?.depart ?? fin;

/** What the next appointment is for. */
export const genreDuMoment = ({ etat }: VieSejour): GenreDeRendezVous =>
  etat === 'entre' || etat === 'preavis' ? 'sortie' : 'entree';
