import type { AutreAide, FaitsEtudes } from './faits';
import { F12214, F18291 } from './sources';

export interface Cumul {
  readonly avec: string;
  readonly possible: 'oui' | 'non' | 'examen';
  /** Where the engine is told of it: a field of the studies, or one of the other aids; `null`: it changes nothing. */
  readonly fait:
    | { readonly etudes: keyof FaitsEtudes }
    | { readonly autreAide: AutreAide }
    | { readonly complement: string }
    | null;
  readonly source: string;
}

const CROUS = 'etudiant.gouv.fr et Crous, aides spécifiques';

/** k: what goes with a bourse sur critères sociaux and what doesn't. */
export const CUMULS = [
  { avec: 'Un emploi étudiant', possible: 'oui', fait: null, source: F18291 },
  { avec: 'Un stage obligatoire', possible: 'oui', fait: null, source: F18291 },
  { avec: 'Un service civique', possible: 'oui', fait: null, source: F18291 },
  { avec: 'Une aide au logement', possible: 'oui', fait: null, source: F18291 },
  {
    avec: 'Une bourse de collectivité',
    possible: 'oui',
    fait: { autreAide: 'bourse_collectivite' },
    source: F18291,
  },
  { avec: 'Une bourse Erasmus+', possible: 'oui', fait: { autreAide: 'erasmus' }, source: F18291 },
  { avec: 'La prime d’activité', possible: 'oui', fait: { autreAide: 'prime_activite' }, source: F18291 },
  { avec: 'Une bourse Talents', possible: 'oui', fait: { autreAide: 'talents' }, source: F18291 },
  { avec: 'L’aide au mérite', possible: 'oui', fait: { complement: 'MER' }, source: F18291 },
  { avec: 'L’aide à la mobilité en master', possible: 'oui', fait: { complement: 'AMM' }, source: F18291 },
  {
    avec: 'L’aide à la mobilité internationale',
    possible: 'oui',
    fait: { complement: 'AMI' },
    source: F18291,
  },
  { avec: 'L’aide à la mobilité Parcoursup', possible: 'oui', fait: { complement: 'AMP' }, source: F18291 },
  {
    avec: 'L’aide spécifique ponctuelle (ASAP)',
    possible: 'oui',
    fait: { autreAide: 'asap' },
    source: CROUS,
  },
  { avec: 'L’aide spécifique annuelle (ASAA)', possible: 'non', fait: { autreAide: 'asaa' }, source: CROUS },
  {
    avec: 'La bourse d’un autre ministère ou d’un gouvernement étranger',
    possible: 'non',
    fait: { etudes: 'autreBourseEtat' },
    source: F18291,
  },
  {
    avec: 'Une inscription à France Travail, une aide à l’insertion ou à la formation',
    possible: 'non',
    fait: { etudes: 'inscritFranceTravail' },
    source: F12214,
  },
  {
    avec: 'Un contrat d’apprentissage',
    possible: 'non',
    fait: { etudes: 'apprentissage' },
    source: F12214,
  },
  {
    avec: 'Un contrat de professionnalisation',
    possible: 'non',
    fait: { etudes: 'contratProfessionnalisation' },
    source: F12214,
  },
  {
    avec: 'Un congé individuel de formation',
    possible: 'non',
    fait: { etudes: 'formationContinue' },
    source: F12214,
  },
  {
    avec: 'Un statut de fonctionnaire stagiaire',
    possible: 'non',
    fait: { etudes: 'fonctionnaireStagiaire' },
    source: F18291,
  },
  { avec: 'Un internat de médecine', possible: 'non', fait: { etudes: 'interneMedecine' }, source: F18291 },
  {
    avec: 'Un contrat de préprofessionnalisation',
    possible: 'non',
    fait: { etudes: 'preprofessionnalisation' },
    source: F18291,
  },
  {
    avec: 'Un poste d’assistant d’éducation à mi-temps',
    possible: 'examen',
    fait: { autreAide: 'aed_mi_temps' },
    source: F18291,
  },
] as const satisfies readonly Cumul[];
