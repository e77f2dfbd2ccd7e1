import { type Champ, choix, type Options, schemaDe } from '@/lib/parcours/moteur';

const ETUDES = [
  { valeur: 'inscrit', libelle: 'Je suis inscrit ou admis' },
  {
    valeur: 'attente',
    libelle: 'J’attends une réponse',
    aide: 'Vous donnerez le certificat de scolarité avec le dossier locatif.',
  },
] as const satisfies Options<string>;

const POURQUOI = [
  { valeur: 'international', libelle: 'J’arrive de l’étranger' },
  { valeur: 'sans_dse', libelle: 'Je n’ai pas déposé de dossier social étudiant' },
  {
    valeur: 'autre_bourse',
    libelle: 'J’ai une bourse d’un autre organisme',
    aide: 'Une région, votre gouvernement, une fondation.',
  },
  { valeur: 'contrat', libelle: 'Je suis alternant ou doctorant' },
] as const satisfies Options<string>;

const AVEC = [
  { valeur: 'seul', libelle: 'Seul, ou en colocation' },
  { valeur: 'couple', libelle: 'En couple', aide: 'Chacun de vous dépose sa demande.' },
] as const satisfies Options<string>;

/** A request without a DSE: what has to be known before a room is offered. */
export const CHAMPS_DEMANDE_SEULE: readonly Champ[] = [
  {
    type: 'choix',
    nom: 'pourquoi',
    libelle: 'Votre situation',
    options: POURQUOI,
  },
  {
    type: 'choix',
    nom: 'etudes',
    libelle: 'Votre inscription dans l’enseignement supérieur en France',
    options: ETUDES,
  },
  { type: 'choix', nom: 'avec', libelle: 'Avec qui vous vivrez', options: AVEC },
];

export const schemaDemandeSeule = schemaDe({
  pourquoi: choix(POURQUOI, 'Choisissez votre situation'),
  etudes: choix(ETUDES, 'Dites si vous êtes inscrit dans l’enseignement supérieur'),
  avec: choix(AVEC, 'Dites avec qui vous vivrez'),
});
