/** What becomes of a rule: the code applies it, the Crous examines it, or it's held outside the engine. */
export type SortDeRegle = 'appliquee' | 'examen' | 'hors_moteur';

/** A rule shown by a test of its own, since `evaluerBourse` is not the function that holds it. */
export interface Renvoi {
  readonly id: string;
  readonly sort: SortDeRegle;
  /** Where it's held, in words. */
  readonly ou: string;
  /** Test file, from tests/domain, and the title of a test in it. */
  readonly fichier: string;
  readonly test: string;
}

const LUES = 'bourse/ressources-lues.test.ts';
const VERSES = 'bourse/montants-verses.test.ts';
const PAIEMENT = 'dossier/jour-de-paiement.test.ts';
const CALENDRIER = 'bourse/calendrier.test.ts';
const RECOURS = 'dossier/recours.test.ts';
const AIDES = 'bourse/aides-specifiques.test.ts';
const MOBILITES = 'bourse/mobilites.test.ts';

const renvoi =
  (sort: SortDeRegle) =>
  (id: string, ou: string, fichier: string, test: string): Renvoi => ({ id, sort, ou, fichier, test });

const appliquee = renvoi('appliquee');
const examen = renvoi('examen');
const horsMoteur = renvoi('hors_moteur');

export const RENVOIS: readonly Renvoi[] = [
  horsMoteur(
    'RES-6',
    'la question montre la ligne à recopier, le moteur la nomme',
    LUES,
    'ne lit jamais le revenu fiscal',
  ),
  horsMoteur(
    'RES-7',
    'le consulat convertit, sauf les francs Pacifique',
    LUES,
    'convertit des francs Pacifique',
  ),
  horsMoteur(
    'RES-8',
    'le revenu propre figure ou non sur l’avis du foyer',
    LUES,
    'n’ajoute pas le revenu propre',
  ),
  examen(
    'AUT-7',
    'paramètre du barème, absent',
    'bourse/autonomie.test.ts',
    'tant que le Smic de référence est inconnu',
  ),
  horsMoteur('AUT-8', 'règle d’autres bourses', 'bourse/autonomie.test.ts', 'avec un Smic net de 1 400 €'),
  appliquee('DIM-4', 'jugerCalendrier', CALENDRIER, 'reçoit après le 31 décembre pour un changement durable'),
  appliquee('OMR-5', 'enFrancsPacifique', 'noyau/xpf.test.ts', 'francs Pacifique (OMR-5)'),
  appliquee('MTT-1', 'montantsVerses', VERSES, 'montants versés (MTT-1)'),
  appliquee('MTT-2', 'montantsVerses', VERSES, 'total publié (MTT-1, MTT-2)'),
  appliquee('MTT-3', 'montantsVerses', VERSES, 'n’est jamais recalculé'),
  appliquee('PAY-1', 'jourDePaiement', PAIEMENT, 'jour de mise en paiement (PAY-1)'),
  appliquee('PAY-2', 'jugerCalendrier, echeancier', CALENDRIER, 'paiement anticipé (PAY-2)'),
  horsMoteur(
    'PAY-3',
    'aucun barème n’est plus ancien que 2012-2013',
    'baremes/forme-de-la-loi.test.ts',
    'verse le montant annuel en dix mensualités égales',
  ),
  appliquee('PAY-4', 'jourDePaiement', PAIEMENT, 'est celui du calendrier publié en 2022-2023 (PAY-4)'),
  appliquee(
    'DRO-4',
    'compterDroits',
    'bourse/compteur-droits.test.ts',
    'compte un droit pour une allocation annuelle (DRO-4)',
  ),
  appliquee(
    'MER',
    'evaluerComplements',
    'bourse/merite.test.ts',
    'est acquise à un boursier avec mention très bien',
  ),
  appliquee('AMI', 'evaluerComplements', MOBILITES, 'mois à l’étranger depuis 2024-2025'),
  appliquee('AMM', 'evaluerComplements', MOBILITES, 'verse 1 000 € une fois'),
  appliquee('AMP', 'evaluerComplements', MOBILITES, 'verse 500 € une fois'),
  appliquee('ASAP', 'plafondsAsap', AIDES, 'plafonds de l’aide ponctuelle (ASAP)'),
  examen('ASAA', 'evaluerComplements', AIDES, 'n’est jamais que soumise à une commission'),
  appliquee('REP', 'evaluerComplements', AIDES, 'vaut 40 € par mois, 50 € outre-mer'),
  appliquee(
    'EXO',
    'exonerations',
    'bourse/exonerations.test.ts',
    'exonérations qui suivent le statut de boursier (EXO)',
  ),
  appliquee('TAR-1', 'jugerCalendrier', CALENDRIER, 'recevabilité (TAR-1, DIM-4)'),
  appliquee('TAR-2', 'premierMoisPaye', CALENDRIER, 'premier mois payé (TAR-2)'),
  appliquee('REC-1', 'jugerCalendrier', CALENDRIER, 'délai de recours (REC-1 à REC-4)'),
  appliquee('REC-2', 'VOIES_DE_RECOURS', RECOURS, 'nomme les trois voies, dans l’ordre des règles'),
  appliquee('REC-3', 'VOIES_DE_RECOURS', RECOURS, 'nomme les trois voies, dans l’ordre des règles'),
  examen('REC-4', 'jugerCalendrier', CALENDRIER, 'rappelle, hors délai, que le délai franc du tribunal'),
];
