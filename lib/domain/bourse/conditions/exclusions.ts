import type { Constat } from '../constat';
import { demander, refuser } from '../constat';
import type { FaitsEtudes } from '../faits';
import type { CodeMotif } from '../resultat';
import { ARRETE_ENSM, CIRCULAIRE_2002, F12214, F18291 } from '../sources';

/** A situation that excludes when it is true, and must be known false to conclude. */
interface Exclusion {
  readonly fait: keyof FaitsEtudes;
  readonly regle: string;
  readonly code: CodeMotif;
  readonly libelle: string;
  readonly source: string;
  readonly question: string;
}

export const EXCLUSIONS = [
  {
    fait: 'formationContinue',
    regle: 'ETU-1',
    code: 'FORMATION_INITIALE',
    libelle: 'La bourse est réservée à la formation initiale, et votre formation est continue.',
    source: F12214,
    question: 'Votre formation, initiale ou continue',
  },
  {
    fait: 'inscritFranceTravail',
    regle: 'EXC-2',
    code: 'FRANCE_TRAVAIL',
    libelle: 'La bourse ne se cumule pas avec une inscription à France Travail ou une aide à la formation.',
    source: F12214,
    question: 'Votre inscription éventuelle à France Travail',
  },
  {
    fait: 'fonctionnaireStagiaire',
    regle: 'EXC-3',
    code: 'AGENT_PUBLIC',
    libelle: 'Un fonctionnaire stagiaire ne peut pas recevoir de bourse.',
    source: CIRCULAIRE_2002,
    question: 'Votre qualité éventuelle de fonctionnaire stagiaire',
  },
  {
    fait: 'agentPublic',
    regle: 'EXC-3',
    code: 'AGENT_PUBLIC',
    libelle:
      'Un agent titulaire, même en disponibilité ou en congé sans traitement, ne peut pas recevoir de bourse.',
    source: CIRCULAIRE_2002,
    question: 'Votre qualité éventuelle d’agent public titulaire',
  },
  {
    fait: 'retraite',
    regle: 'EXC-4',
    code: 'FORMATION_INITIALE',
    libelle: 'Une personne retraitée ne peut pas recevoir de bourse.',
    source: ARRETE_ENSM,
    question: 'Votre retraite éventuelle',
  },
  {
    fait: 'detenu',
    regle: 'EXC-5',
    code: 'FORMATION_INITIALE',
    libelle: 'Une personne détenue, sauf en semi-liberté, ne peut pas recevoir de bourse.',
    source: CIRCULAIRE_2002,
    question: 'Votre détention éventuelle',
  },
  {
    fait: 'interneMedecine',
    regle: 'EXC-6',
    code: 'INTERNAT',
    libelle: 'Un interne de médecine est rémunéré et ne peut pas recevoir de bourse.',
    source: F18291,
    question: 'Votre internat éventuel de médecine',
  },
  {
    fait: 'preprofessionnalisation',
    regle: 'EXC-7',
    code: 'CUMUL_INTERDIT',
    libelle: 'La bourse ne se cumule pas avec un contrat de préprofessionnalisation rémunéré.',
    source: F18291,
    question: 'Votre contrat éventuel de préprofessionnalisation',
  },
  {
    fait: 'autreBourseEtat',
    regle: 'EXC-10',
    code: 'CUMUL_INTERDIT',
    libelle:
      'La bourse ne se cumule pas avec celle d’un gouvernement étranger, d’un autre ministère ou de l’outre-mer.',
    source: F18291,
    question: 'Une autre bourse éventuelle d’un État ou d’un ministère',
  },
] as const satisfies readonly Exclusion[];

/** EXC-1: apprenticeship and contrat de professionnalisation. `alternance: false` answers for both contracts. */
function jugerAlternance(faits: FaitsEtudes, constat: Constat): void {
  if (faits.alternance || faits.apprentissage || faits.contratProfessionnalisation) {
    const libelle =
      'La bourse ne se cumule pas avec un contrat d’apprentissage ou de professionnalisation, qui est rémunéré.';
    refuser(constat, 'ALTERNANCE', 'EXC-1', libelle, F12214);
    return;
  }
  const aucunContrat = faits.apprentissage === false && faits.contratProfessionnalisation === false;
  if (faits.alternance === undefined && !aucunContrat)
    demander(constat, 'etudes.alternance', 'Votre contrat éventuel d’alternance');
}

/** EXC-1 to EXC-7, EXC-9, EXC-10: notes every exclusion met, and every one that is not known yet. */
export function jugerExclusions(faits: FaitsEtudes, constat: Constat): void {
  jugerAlternance(faits, constat);
  for (const exclusion of EXCLUSIONS) {
    const { fait, code, regle, libelle, source } = exclusion;
    const situation = faits[fait];
    if (situation) refuser(constat, code, regle, libelle, source);
    else if (situation === undefined) demander(constat, `etudes.${fait}`, exclusion.question);
  }
}

/** Every exclusion known false: what a form means by « aucune de ces situations ». */
export const AUCUNE_EXCLUSION = {
  formationContinue: false,
  alternance: false,
  apprentissage: false,
  contratProfessionnalisation: false,
  inscritFranceTravail: false,
  fonctionnaireStagiaire: false,
  agentPublic: false,
  retraite: false,
  detenu: false,
  interneMedecine: false,
  preprofessionnalisation: false,
  autreBourseEtat: false,
} as const satisfies FaitsEtudes;
