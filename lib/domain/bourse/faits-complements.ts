import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';

/** DIM-2: the events the texts name. `autre`: a change that no text we read names. */
export type EvenementDeVie =
  | 'maladie'
  | 'deces'
  | 'chomage'
  | 'retraite'
  | 'divorce'
  | 'separation'
  | 'dissolution_pacs'
  | 'mariage_etudiant'
  | 'catastrophe_naturelle'
  | 'epidemie'
  | 'conge_parental'
  | 'disponibilite'
  | 'temps_partiel'
  | 'reduction_temps_travail'
  | 'redressement_liquidation'
  | 'autre';

/** b.4, a durable and notable fall of the incomes. Claimed by the student: absent, none is claimed. */
export interface FaitsChangement {
  readonly evenement?: EvenementDeVie;
  /** Total income to retain for year n-1, whole euros (the year after the one of the tax notice). */
  readonly revenuAnneeSuivante?: number;
  /** Total income to retain for the present civil year, whole euros. */
  readonly revenuAnneeEnCours?: number;
}

/** f.4. Each absent field is unknown; a form's « aucune de ces situations » is `AUCUN_SUPPLEMENT`. */
export interface FaitsSupplements {
  /** DRS-1: failure due to the family (a death) or to oneself (maternity, serious illness). */
  readonly echecFamilleOuSante?: boolean;
  /** DRS-2: year not validated after a service civique or volunteering. */
  readonly echecApresServiceCivique?: boolean;
  /** DRS-3: medicine, odontology or pharmacy without a change of course. */
  readonly santeLineaire?: boolean;
  /** DRS-4: contrat de réussite pédagogique, first year of licence in two years. */
  readonly contratReussite?: boolean;
  /** DRS-5. */
  readonly handicapCDAPH?: boolean;
  /** DRS-6. */
  readonly sportifHautNiveau?: boolean;
  /** DRS-7. */
  readonly stageObligatoire?: boolean;
  /** DRS-8. */
  readonly anneeEchangeEtranger?: boolean;
}

/** One year of higher education already lived, for the rights counter. */
export interface AnneeEtudiee {
  readonly annee: AnneeUniversitaire;
  readonly cursus: 'licence' | 'master' | 'medecine_lineaire';
  /** What was received: a bourse (`bcs`) or an aide annuelle (`asaa`) uses a right, nothing doesn't. */
  readonly aide: 'bcs' | 'asaa' | 'aucune';
  /** The year was begun and not finished (DRO-4 [M]). */
  readonly interrompue?: boolean;
  /** DRO-5: the course changed that year. */
  readonly reorientation?: boolean;
  /** ECTS credits validated that year. */
  readonly credits?: number;
}

export type ResidenceParents = 'metropole' | 'outre_mer' | 'etranger_proche' | 'etranger_lointain';

/** e.3, maintien pendant les grandes vacances. Each absent field is unknown. */
export interface FaitsMaintien {
  /** The academic year is not over on 1 July. */
  readonly etudesApresLe1erJuillet?: boolean;
  /** `outre_mer`: also Nouvelle-Calédonie and the collectivities; `etranger_proche`: Europe, Switzerland, Mediterranean. */
  readonly residenceParents?: ResidenceParents;
  /** Where the studies are. `autre_ile`: Wallis to Nouvelle-Calédonie, or another island of the same collectivity. */
  readonly lieuEtudes?: 'metropole' | 'autre_ile' | 'meme_ile';
  /** French or national of the EEA. */
  readonly francaisOuEEE?: boolean;
  readonly pupilleEtat?: boolean;
  readonly orphelinDesDeuxParents?: boolean;
  readonly ancienAse?: boolean;
  readonly refugie?: boolean;
  /** The parents, the guardian or the structure can't house the student in summer. */
  readonly sansHebergement?: boolean;
}

/** g. What the complements look at beyond the bourse itself. Each absent field is unknown. */
export interface FaitsComplements {
  /** MER: mention très bien at the baccalauréat of the session before the first enrolment. */
  readonly mentionTB?: boolean;
  /** MER: times already received, 0 to 3. */
  readonly aidesMeriteDejaPercues?: number;
  /** MER: repeats the year. Claimed: absent, not repeated. */
  readonly redoublement?: boolean;
  /** MER: the repeat has a medical reason. */
  readonly redoublementMedical?: boolean;
  /** MER: first received in 2014-2015 or before, when it was 1 800 € a year. */
  readonly meriteAvant2015?: boolean;
  /** AMI: months abroad this year. */
  readonly moisEtranger?: number;
  /** AMI: the diploma prepared is a national one. Absent: the school, which decides, says so. */
  readonly diplomeNational?: boolean;
  /** AMP: bourse de lycée in terminale. */
  readonly bourseLycee?: boolean;
  /** AMP: the Parcoursup proposal accepted is in another academy. */
  readonly sortieAcademie?: boolean;
  /** AMM: the first year of master is in another région académique. */
  readonly sortieRegionAcademique?: boolean;
  /** AMM: licence obtained the year before. Absent: the request, which asks for it, says so. */
  readonly licenceAnneePrecedente?: boolean;
  /** ASAA: « autonomie avérée », own tax notice, own home, no help of the parents. */
  readonly autonomieAveree?: boolean;
  /** ASAA: net incomes of the last twelve months, euros. */
  readonly revenusDouzeMois?: number;
  /** REP: no university restaurant near the place of studies. */
  readonly restaurantEloigne?: boolean;
}

/** h. Dates of the file, as the calendar rules look at them. Each absent field is unknown. */
export interface FaitsCalendrier {
  readonly depotDse?: DateCivile;
  /** Day the file was complete (TAR-2). */
  readonly piecesCompletes?: DateCivile;
  /** Day the enrolment was final (PAY-2). */
  readonly inscription?: DateCivile;
  /** TAR-1, DIM-4: a durable and notable change. */
  readonly changementNotable?: boolean;
  readonly dateNotification?: DateCivile;
  readonly dateRecours?: DateCivile;
}

/** k. Aids and situations that have no field of their own among the studies. Absent: none is claimed. */
export type AutreAide =
  | 'asaa'
  | 'asap'
  | 'aed_mi_temps'
  | 'bourse_collectivite'
  | 'erasmus'
  | 'talents'
  | 'prime_activite';
