/** Why somebody studies, as the contribution sees it (code de l'éducation, L. 841-5). */
export interface SituationCvec {
  readonly cle: string;
  readonly libelle: string;
  readonly assujetti: boolean;
  /** A short sentence: why, and what to do. */
  readonly explication: string;
}

const DUE = 'La contribution est due une fois par an, avant la première inscription.';

const due = (cle: string, libelle: string, explication = DUE) =>
  ({ cle, libelle, assujetti: true, explication }) as const;
const nonDue = (cle: string, libelle: string, explication: string) =>
  ({ cle, libelle, assujetti: false, explication }) as const;

const CONTINUE = 'La contribution ne concerne que la formation initiale : vous n’avez rien à faire.';
const AU_LYCEE = 'Les formations suivies dans un lycée ne sont pas concernées : vous n’avez rien à faire.';

/** Every situation that the official pages name, and whether the contribution is due. */
export const SITUATIONS_CVEC = [
  due('initiale', 'Formation initiale dans l’enseignement supérieur, publique ou privée'),
  due(
    'apprentissage',
    'Contrat d’apprentissage',
    'L’apprentissage est une formation initiale. Le centre de formation paie les droits d’inscription, pas la contribution.',
  ),
  due(
    'cpge',
    'Classe préparatoire (CPGE)',
    'Vous êtes aussi inscrit à l’université : c’est à ce titre que la contribution est due.',
  ),
  due('distance', 'Formation à distance, CNED ou DAEU'),
  due('cesure', 'Année de césure', 'La contribution est due quelle que soit la durée de la césure.'),
  due('bts_superieur', 'BTS dans un établissement d’enseignement supérieur, hors lycée'),
  nonDue('lycee', 'BTS, DMA ou formation comptable dans un lycée ou une maison familiale rurale', AU_LYCEE),
  nonDue('continue', 'Formation continue', CONTINUE),
  nonDue('professionnalisation', 'Contrat de professionnalisation', CONTINUE),
  nonDue('stagiaire', 'Stage financé par un employeur, un opérateur ou France Travail', CONTINUE),
  nonDue(
    'echange',
    'Échange international : votre établissement d’origine est à l’étranger',
    'Vous restez inscrit dans votre pays : vous n’avez rien à faire.',
  ),
  nonDue('hdr', 'Habilitation à diriger des recherches', 'Vous n’avez rien à faire.'),
] as const satisfies readonly SituationCvec[];

export type CleSituationCvec = (typeof SITUATIONS_CVEC)[number]['cle'];

/** The situation of a key; `null` when there is none. */
export const situationCvec = (cle: string): SituationCvec | null =>
  SITUATIONS_CVEC.find((situation) => situation.cle === cle) ?? null;
