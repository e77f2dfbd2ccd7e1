import type { AnneeEtude } from '@/lib/domain/bourse/faits';
import type { CommuneLue } from '@/lib/parcours/moteur';

export interface Voeu {
  readonly etablissement: string;
  readonly formation: string;
  readonly niveau: Exclude<AnneeEtude, 'terminale' | 'doctorat_2' | 'doctorat_3'>;
}

export interface LieuVoeu {
  readonly lieu: 'france' | 'conseil_europe' | 'autre_pays';
  /** Known when the place is in France. */
  readonly commune: CommuneLue | undefined;
}

export interface CadreVoeu {
  readonly secteur: 'public' | 'prive_habilite' | 'prive_non_habilite' | 'inconnu';
  readonly rythme: 'plein' | 'partiel';
  readonly statut: 'etudiant' | 'apprentissage' | 'professionnalisation' | 'formation_continue';
}
