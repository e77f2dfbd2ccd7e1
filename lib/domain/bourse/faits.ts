import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import type {
  AutreAide,
  FaitsChangement,
  FaitsComplements,
  FaitsMaintien,
  FaitsSupplements,
} from './faits-complements';

export type * from './faits-complements';

/** What the engine is told. A field that is absent is *unknown*, never « no » nor zero. */
export interface FaitsBourse {
  readonly annee: AnneeUniversitaire;
  readonly age?: FaitsAge;
  readonly diplome?: FaitsDiplome;
  readonly etudes?: FaitsEtudes;
  readonly nationalite?: FaitsNationalite;
  readonly droits?: FaitsDroits;
  readonly ressources?: FaitsRessources;
  readonly charges?: FaitsCharges;
  readonly changement?: FaitsChangement;
  readonly maintien?: FaitsMaintien;
  readonly complements?: FaitsComplements;
  readonly autresAides?: readonly AutreAide[];
}

/** AGE-1 to AGE-5. */
export interface FaitsAge {
  readonly dateNaissance?: DateCivile;
  readonly premiereDemande?: boolean;
  /** Studies interrupted after 28 (AGE-2); asked only when it is not the first request. */
  readonly etudesInterrompues?: boolean;
  readonly handicapCDAPH?: boolean;
  /** Children raised (AGE-4), a count. */
  readonly enfantsEleves?: number;
  /** Months of service civique or volunteering accomplished (AGE-3). */
  readonly serviceCiviqueMois?: number;
}

/** DIP-1. `en_cours`: the baccalauréat is prepared this year (terminale). */
export interface FaitsDiplome {
  readonly premiereAnnee?: boolean;
  readonly baccalaureat?: 'obtenu' | 'en_cours' | 'equivalence' | 'aucun';
}

export type AnneeEtude =
  | 'terminale'
  | 'licence_1'
  | 'licence_2'
  | 'licence_3'
  | 'master_1'
  | 'master_2'
  | 'doctorat_1'
  | 'doctorat_2'
  | 'doctorat_3'
  | 'autre';

/** ETU-1 to ETU-5 and EXC-1 to EXC-10. `anneeEtude` is the year asked for, not the present one. */
export interface FaitsEtudes {
  readonly anneeEtude?: AnneeEtude;
  readonly niveau?: 'superieur' | 'autre';
  readonly etablissement?: 'public' | 'prive_habilite' | 'prive_non_habilite';
  readonly lieu?: 'france' | 'conseil_europe' | 'autre_pays';
  readonly tempsPlein?: boolean;
  readonly formationContinue?: boolean;
  readonly alternance?: boolean;
  readonly apprentissage?: boolean;
  readonly contratProfessionnalisation?: boolean;
  readonly inscritFranceTravail?: boolean;
  readonly fonctionnaireStagiaire?: boolean;
  readonly agentPublic?: boolean;
  readonly retraite?: boolean;
  readonly detenu?: boolean;
  readonly interneMedecine?: boolean;
  readonly preprofessionnalisation?: boolean;
  /** Already paid by a foreign government, another ministry, or the ministère de l'outre-mer (EXC-9, EXC-10). */
  readonly autreBourseEtat?: boolean;
  /** NAT-8: « Passerelle » diploma of refugees. Claimed: absent, it is not one. */
  readonly diplomePasserelle?: boolean;
  /** EXC-8: year of language upgrade abroad. Claimed: absent, it is not one. */
  readonly miseANiveauLinguistique?: boolean;
}

/** NAT-1 to NAT-8. */
export interface FaitsNationalite {
  readonly groupe?: 'france' | 'ue_eee_suisse' | 'andorre' | 'royaume_uni' | 'autre';
  /** NAT-7: a British resident protected by the withdrawal agreement. Claimed: absent, not protected. */
  readonly accordDeRetrait?: boolean;
  /** NAT-2 (i) or (ii): own real job in France, or a parent's incomes in France. */
  readonly conditionUEEmploiOuParent?: boolean;
  /** NAT-2 (iii). */
  readonly integration?: boolean;
  /** NAT-2 (iv), completed years. */
  readonly residenceReguliereAns?: number;
  readonly titreSejour?: boolean;
  /** NAT-4, completed years on 1 September. */
  readonly domicileFranceAns?: number;
  readonly foyerFiscalFranceAns?: number;
  readonly statutProtection?:
    | 'aucun'
    | 'refugie'
    | 'protection_subsidiaire'
    | 'protection_temporaire'
    | 'apatride';
}

/** DRO-1 to DRO-3 and the progression of f.2. */
export interface FaitsDroits {
  /** Annual rights already used, all years together. */
  readonly droitsUtilises?: number;
  readonly droitsUtilisesLicence?: number;
  /** Cycle of the year asked for. `medecine_lineaire` opens DRS-3 and has no limit of its own before bac+3. */
  readonly cursus?: 'licence' | 'master' | 'medecine_lineaire';
  /** ECTS credits validated so far. */
  readonly creditsValides?: number;
  readonly passageAnneeSuperieure?: boolean;
  /** One of the supplementary rights (DRS-1 to DRS-8) is claimed, without saying which: examined by the Crous. */
  readonly situationParticuliere?: boolean;
  /** Which supplementary rights are claimed. When it is told, it stands for `situationParticuliere`. */
  readonly supplements?: FaitsSupplements;
}

/** Household, b.1 to b.3. Incomes in whole euros, may be negative (RES-5). */
export type FaitsRessources =
  | { readonly mode: 'total'; readonly revenuBrutGlobal: number }
  | { readonly mode: 'foyer'; readonly foyer: FaitsFoyer; readonly autonomie?: FaitsAutonomie };

export interface FaitsFoyer {
  readonly parents?:
    | 'maries'
    | 'pacses'
    | 'non_maries_ensemble'
    | 'separes'
    | 'isole'
    | 'deces'
    | 'tuteur'
    | 'incapacite_parent'
    | 'remarie'
    | 'union_libre';
  /** One common tax notice (married, pacsés, tuteur). */
  readonly rbgCouple?: number;
  readonly rbgParentA?: number;
  readonly rbgParentB?: number;
  /** Separated: whose charge the student is. */
  readonly etudiantAChargeDe?: 'A' | 'B';
  /** FOY-5: a judgment, a notarised act or a CAF agreement sets a pension from the other parent. */
  readonly pensionParDecision?: boolean;
  /** FOY-4: ASF or RSA majoré. */
  readonly titreCAF?: boolean;
  /** FOY-3: letter T on the notice of parent A, of parent B. */
  readonly lettreTA?: boolean;
  readonly lettreTB?: boolean;
  readonly gardeAlternee?: boolean;
  /** RES-3: incomes from abroad or an overseas collectivity not on the notice, euros a year. */
  readonly revenusEtranger?: number;
  /** RES-4: paid pensions are never deducted; told so that the explanation can say it. */
  readonly pensionVersee?: number;
}

/** AUT-1 to AUT-6. */
export interface FaitsAutonomie {
  readonly statut?: 'celibataire' | 'marie' | 'pacse' | 'pupille_ou_ase_18_21' | 'ancien_ase' | 'refugie';
  /** Euros a month, net, for the couple (AUT-1). */
  readonly ressourcesMensuellesCouple?: number;
  /** AUT-2: children the student has in tax charge. */
  readonly enfantsACharge?: number;
  readonly declarationFiscaleDistincte?: boolean;
  readonly orphelinDesDeuxParents?: boolean;
  /** Own RBG of the student (or of the student's couple), whole euros. */
  readonly revenuPropreAnnuel?: number;
}

/** c.1 and c.2. Distances in kilometres; the applicant is never counted among the children. */
export type FaitsCharges =
  | { readonly mode: 'total'; readonly pointsDeCharge: number }
  | {
      readonly mode: 'detail';
      readonly distanceKm?: number;
      readonly autresEnfants?: number;
      readonly autresEnfantsSup?: number;
      /** PTS-13: siblings in work-study in higher education, told apart from the two counts above. Absent: none. */
      readonly enfantsAlternanceSup?: number;
      readonly handicapCDAPH?: boolean;
      readonly etudiantAidant?: boolean;
    };
