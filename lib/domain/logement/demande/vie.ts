import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import type { EtatDemandeLogement } from './etats';
import type { OrigineProposition, VoieDemande } from './evenements';

export type EtatProposition = 'proposee' | 'reservee' | 'refusee' | 'expiree' | 'liberee';

export interface PropositionSuivie {
  readonly etat: EtatProposition;
  readonly chambre: number;
  readonly logement: number;
  readonly secteur: string;
  readonly origine: OrigineProposition;
  readonly tour: number | null;
  readonly echeanceA: number;
}

/** The whole life of one request; `rang` counts its events and is its version. */
export interface VieDemande {
  readonly rang: number;
  readonly annee: AnneeUniversitaire;
  readonly voie: VoieDemande;
  /** Sheets, in the student's order. */
  readonly voeux: readonly number[];
  /** Last round whose basket was confirmed. */
  readonly tourValide: number | null;
  readonly propositions: Readonly<Record<string, PropositionSuivie>>;
  readonly retiree: boolean;
}

export const demandeOuverte = (annee: AnneeUniversitaire, voie: VoieDemande): VieDemande => ({
  ...{ rang: 1, annee, voie, voeux: [], tourValide: null, propositions: {}, retiree: false },
});

/** What is offered or booked, by its name: each counts in its city and among the four. */
export const propositionsVivantes = (vie: VieDemande): readonly (readonly [string, PropositionSuivie])[] =>
  Object.entries(vie.propositions).filter(([, { etat }]) => etat === 'proposee' || etat === 'reservee');

const aUne = (vie: VieDemande, etat: EtatProposition): boolean =>
  Object.values(vie.propositions).some((p) => p.etat === etat);

/** The state of the table that a life is in: a consequence of the parts, never said twice. */
export function etatDeDemande(vie: VieDemande): EtatDemandeLogement {
  if (vie.retiree) return 'retiree';
  if (aUne(vie, 'reservee')) return 'reservee';
  if (aUne(vie, 'proposee')) return 'proposee';
  return vie.tourValide === null ? 'ouverte' : 'validee';
}
