/** `a_examiner`: a rule our sources do not settle (NAT-7 withdrawal agreement, NAT-8 « Passerelle »). */
export type Protection =
  | 'aucun'
  | 'refugie'
  | 'apatride'
  | 'protection_subsidiaire'
  | 'protection_temporaire'
  | 'passerelle'
  | 'accord_retrait';

export type Statut = 'celibataire' | 'marie' | 'pacse';

export interface Conjugalite {
  /** Net euros a month of the couple. */
  readonly mensuel: number;
}

export type Enfance = 'aucune' | 'ase_actuelle' | 'ase_ancienne' | 'orphelin';

export type Emploi =
  | 'france_travail'
  | 'stagiaire'
  | 'agent_public'
  | 'retraite'
  | 'detenu'
  | 'interne'
  | 'preprofessionnalisation'
  | 'autre_bourse'
  | 'aucune';
