import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Collectivite } from '@/lib/domain/noyau/collectivite';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { CarteDse } from '@/lib/parcours/dse';
import { definisseur, type Reponses } from '@/lib/parcours/moteur';

export interface ContexteSimulateur {
  readonly aujourdhui: DateCivile;
}

/** Questions asked with the very words of the DSE. */
export type Reprise =
  | 'nationalite'
  | 'attaches-france'
  | 'protection'
  | 'sejour'
  | 'situation-familiale'
  | 'declaration-impots'
  | 'ressources-couple'
  | 'enfance'
  | 'emploi'
  | 'premiere-demande'
  | 'bourses-recues'
  | 'progression'
  | 'difficultes'
  | 'supplements'
  | 'interruption'
  | 'service-civique'
  | 'baccalaureat'
  | 'parents'
  | 'separation'
  | 'parent-isole'
  | 'lettre-t-autre'
  | 'pension-isole'
  | 'nouveau-couple'
  | 'avis-couple'
  | 'avis-parent'
  | 'avis-autre-parent'
  | 'avis-etudiant'
  | 'revenus-etranger'
  | 'changement';

/** `terminale`: still at school, so the first year that follows, and a first request. */
export type Niveau =
  | 'terminale'
  | 'licence_1'
  | 'licence_2'
  | 'licence_3'
  | 'master_1'
  | 'master_2'
  | 'doctorat_1'
  | 'autre';

export type Secteur = 'public' | 'prive_habilite' | 'prive_non_habilite' | 'inconnu';
export type Rythme = 'plein' | 'partiel' | 'apprentissage' | 'professionnalisation' | 'formation_continue';
export type Cas =
  | 'handicap'
  | 'aidant'
  | 'couple'
  | 'enfant'
  | 'enfance'
  | 'revenus_etranger'
  | 'baisse'
  | 'outre_mer'
  | 'complements'
  | 'aucune';

export type Atout =
  | 'mention'
  | 'bourse_lycee'
  | 'hors_academie'
  | 'autre_region'
  | 'etranger'
  | 'restaurant'
  | 'aucun';

/** Where the family lives and where one studies, when one of the two is overseas. */
export interface OutreMer {
  readonly famille: Collectivite | 'etranger';
  readonly etudes: Collectivite | 'etranger';
  /** Studies after 1 July (e.3). */
  readonly apres: boolean;
}

/** The value of each question. A question answered « Je ne sais pas » has none: its fact stays unknown. */
export interface CarteSimulateur extends Pick<CarteDse, Reprise> {
  annee: { readonly annee: AnneeUniversitaire };
  niveau: { readonly niveau: Niveau };
  formation: {
    readonly lieu: Secteur | 'etranger' | undefined;
    readonly rythme: Rythme | undefined;
  };
  'formation-etranger': { readonly pays: 'conseil_europe' | 'autre_pays'; readonly secteur: Secteur };
  naissance: { readonly dateNaissance: DateCivile };
  situation: { readonly cas: readonly Cas[] };
  enfants: { readonly autres: number; readonly superieur: number };
  trajet: { readonly km: number };
  'outre-mer': OutreMer;
  complements: { readonly atouts: readonly Atout[]; readonly mois: number | undefined };
}

export type ReponsesSimulateur = Reponses<CarteSimulateur>;

export const definirQuestion = definisseur<CarteSimulateur, ContexteSimulateur>();
