import type { FaitsNationalite } from '@/lib/domain/bourse/faits';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Iban } from '@/lib/domain/noyau/iban';
import type { Ine } from '@/lib/domain/noyau/ine';
import type { CommuneLue, Repetee, Reponses } from '@/lib/parcours/moteur';
import { definisseur } from '@/lib/parcours/moteur';
import type { CadreVoeu, LieuVoeu, Voeu } from './etudes/valeurs';
import type {
  Avis,
  Changement,
  Distance,
  Domicile,
  Enfant,
  GrandesVacances,
  MontantAnnuel,
  SituationParents,
} from './famille/valeurs';
import type { Conjugalite, Emploi, Enfance, Protection, Statut, Supplement } from './vous/valeurs';

/** What the server knows of the person and of the campaign; serialisable, so it can be frozen with a deposit. */
export interface ContexteDse {
  readonly aujourdhui: DateCivile;
  readonly annee: AnneeUniversitaire;
  /** Year of the incomes (n-2 of the deposit), from the barème. */
  readonly anneeRevenus: number;
  readonly personne: {
    readonly prenom: string;
    readonly nom: string;
    readonly dateNaissance: DateCivile | null;
    readonly ine: string | null;
  };
  /** Kilometres by pair (`paireDe`); absent or `null` where a coordinate is unknown. */
  readonly distances: Readonly<Record<string, number | null>>;
}

/** The value of each question of the DSE, by its id. */
export interface CarteDse {
  aides: { readonly demandes: readonly ('bourse' | 'logement')[] };
  logement: { readonly ville: CommuneLue };
  identite: {
    readonly prenom: string;
    readonly nom: string;
    readonly dateNaissance: DateCivile;
    readonly ine: Ine | undefined;
  };
  nationalite: { readonly groupe: NonNullable<FaitsNationalite['groupe']> };
  'attaches-france': {
    readonly attaches: readonly ('emploi' | 'parent' | 'integration' | 'aucune')[];
    readonly annees: number;
  };
  protection: { readonly protection: Protection };
  sejour: { readonly titre: boolean; readonly domicile: number; readonly foyer: number };
  'situation-familiale': { readonly statut: Statut; readonly enfants: number };
  'declaration-impots': { readonly separee: boolean; readonly enfants: number };
  'ressources-couple': Conjugalite;
  enfance: { readonly enfance: Enfance };
  emploi: { readonly emplois: readonly Emploi[] };
  'premiere-demande': { readonly premiere: boolean };
  'bourses-recues': { readonly total: number; readonly licence: number };
  progression: { readonly credits: number | undefined; readonly passage: boolean };
  difficultes: { readonly difficulte: boolean };
  supplements: { readonly cas: readonly Supplement[] };
  interruption: { readonly interrompues: boolean };
  'service-civique': { readonly mois: number };
  handicap: { readonly cdaph: boolean };
  aidant: { readonly aidant: boolean };
  'annee-precedente': { readonly annee: 'terminale' | 'superieur' | 'autre' };
  baccalaureat: { readonly bac: 'obtenu' | 'en_cours' | 'equivalence' | 'aucun' };
  'nombre-voeux': { readonly nombre: '1' | '2' | '3' | '4' };
  voeu: Repetee<Voeu>;
  'lieu-voeu': Repetee<LieuVoeu>;
  'cadre-voeu': Repetee<CadreVoeu>;
  parents: { readonly situation: SituationParents };
  separation: { readonly alternee: boolean; readonly pension: boolean };
  'pension-isole': { readonly pension: boolean };
  'parent-isole': { readonly titres: readonly ('lettre_t' | 'caf' | 'aucun')[] };
  'lettre-t-autre': { readonly lettre: 'oui' | 'non' | 'inconnu' };
  'nouveau-couple': { readonly couple: 'non' | 'remarie' | 'union_libre' };
  'avis-couple': Avis;
  'avis-parent': Avis;
  'avis-autre-parent': Avis;
  'avis-etudiant': Avis;
  'revenus-etranger': MontantAnnuel;
  'pension-versee': MontantAnnuel;
  'baisse-revenus': { readonly baisse: boolean };
  changement: Changement;
  'nombre-enfants': { readonly nombre: number };
  enfant: Repetee<Enfant>;
  domicile: Domicile;
  distance: Repetee<Distance>;
  'grandes-vacances': GrandesVacances;
  compte: { readonly titulaire: string | undefined; readonly iban: Iban | undefined };
}

export type ReponsesDse = Reponses<CarteDse>;

export const definirQuestion = definisseur<CarteDse, ContexteDse>();
