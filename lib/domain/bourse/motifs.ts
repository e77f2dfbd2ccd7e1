import type { CodeMotif } from './resultat';

/** Who finds a motive: the engine, the calendar of the file, or the person who examines it. */
export type JugePar = 'moteur' | 'calendrier' | 'instruction';

export interface DefinitionMotif {
  readonly libelle: string;
  /** Rules of the corpus that lead to it. */
  readonly regles: readonly string[];
  readonly jugePar: JugePar;
  /** Why the engine may never say it, when a rule is not sure enough. */
  readonly reserve?: string;
}

/** j: every motive of rejection, in plain words, with the rules behind it. */
export const MOTIFS = {
  AGE: { libelle: 'Vous dépassez l’âge limite.', regles: ['AGE-1'], jugePar: 'moteur' },
  DIPLOME: {
    libelle: 'La première année demande le baccalauréat ou un titre équivalent.',
    regles: ['DIP-1'],
    jugePar: 'moteur',
  },
  NATIONALITE: {
    libelle: 'La condition de nationalité ou de titre de séjour n’est pas remplie.',
    regles: ['NAT-2', 'NAT-4'],
    jugePar: 'moteur',
  },
  SEJOUR_2_ANS: {
    libelle: 'Vous n’êtes pas domicilié en France depuis assez longtemps.',
    regles: ['NAT-4'],
    jugePar: 'moteur',
  },
  FOYER_FISCAL_FRANCE: {
    libelle: 'Le foyer fiscal de vos parents n’est pas en France depuis assez longtemps.',
    regles: ['NAT-4'],
    jugePar: 'moteur',
  },
  FORMATION_NON_HABILITEE: {
    libelle: 'La formation ou l’établissement n’ouvre pas droit à la bourse.',
    regles: ['ETU-1', 'NAT-8'],
    jugePar: 'moteur',
  },
  FORMATION_INITIALE: {
    libelle: 'La bourse demande une formation initiale, à temps plein, sous statut étudiant.',
    regles: ['ETU-1', 'EXC-4', 'EXC-5'],
    jugePar: 'moteur',
  },
  ALTERNANCE: {
    libelle: 'Un contrat d’alternance est rémunéré et exclut la bourse.',
    regles: ['EXC-1'],
    jugePar: 'moteur',
  },
  FRANCE_TRAVAIL: {
    libelle: 'Une inscription à France Travail exclut la bourse.',
    regles: ['EXC-2'],
    jugePar: 'moteur',
  },
  AGENT_PUBLIC: {
    libelle: 'Un agent public titulaire ou stagiaire ne peut pas recevoir de bourse.',
    regles: ['EXC-3'],
    jugePar: 'moteur',
  },
  DOCTORAT: {
    libelle: 'Le doctorat n’ouvre pas droit à la bourse.',
    regles: ['ETU-4'],
    jugePar: 'moteur',
    reserve:
      'Une seule source, non officielle\u202f: la demande part à l’examen du Crous tant que le paramètre le dit.',
  },
  INTERNAT: { libelle: 'Un interne est rémunéré.', regles: ['EXC-6'], jugePar: 'moteur' },
  HORS_BAREME: {
    libelle: 'Les revenus retenus dépassent le plafond le plus élevé.',
    regles: ['BOR-2'],
    jugePar: 'moteur',
  },
  DROITS_EPUISES: {
    libelle: 'Tous les droits annuels à bourse ont été utilisés.',
    regles: ['DRO-1', 'DRO-2'],
    jugePar: 'moteur',
  },
  PROGRESSION: {
    libelle: 'Trop peu de crédits ECTS ont été validés.',
    regles: ['f.2'],
    jugePar: 'moteur',
  },
  PIECES_INCOMPLETES: {
    libelle: 'Il manque des pièces au dossier malgré les relances.',
    regles: ['h.2'],
    jugePar: 'instruction',
    reserve:
      'Le moteur juge des faits\u202f: seule la personne qui instruit le dossier constate qu’une pièce manque.',
  },
  HORS_DELAI: {
    libelle: 'La demande est arrivée après le 31 décembre, sans changement durable et notable.',
    regles: ['TAR-1'],
    jugePar: 'calendrier',
  },
  CUMUL_INTERDIT: {
    libelle: 'Une autre aide ou situation exclut la bourse.',
    regles: ['EXC-7', 'EXC-9', 'EXC-10', 'k'],
    jugePar: 'moteur',
  },
} as const satisfies Record<CodeMotif, DefinitionMotif>;
