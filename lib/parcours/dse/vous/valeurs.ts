/** `passerelle` (NAT-8) and `accord_retrait` (NAT-7): our sources do not settle the right to stay. */
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

/** DRS-1 to DRS-8, in order. */
export type Supplement =
  | 'famille_sante'
  | 'service_civique'
  | 'sante_lineaire'
  | 'contrat_reussite'
  | 'handicap'
  | 'sportif'
  | 'stage'
  | 'echange';

export type Emploi =
  | 'france_travail'
  | 'stagiaire'
  | 'agent_public'
  | 'retraite'
  | 'detenu'
  | 'interne'
  | 'preprofessionnalisation'
  | 'autre_bourse'
  | 'asaa'
  | 'aed'
  | 'aucune';
