/**
 * How an exemption is known: found in our base, proved by a document, or left to an agent because the law does not name it.
 */
export type VoieExoneration = 'automatique' | 'sur_piece' | 'examen';

export interface CategorieExoneration {
  readonly cle: string;
  readonly libelle: string;
  readonly voie: VoieExoneration;
  /** The document asked for; `null` when there is none to give. */
  readonly piece: string | null;
  readonly texte: string;
}

const LOI = 'code de l’éducation, L. 841-5, II';
const HORS_LOI = 'situation non citée par L. 841-5 : le Crous examine';

const categorie = <C extends string>(
  cle: C,
  libelle: string,
  voie: VoieExoneration,
  piece: string | null,
  texte: string = LOI,
) => ({ cle, libelle, voie, piece, texte }) as const;

/** Who does not pay. The attestation is asked for all the same. */
export const CATEGORIES_EXONERATION = [
  categorie('boursier', 'Bourse sur critères sociaux gérée par le Crous', 'automatique', null),
  categorie('asaa', 'Aide spécifique annuelle', 'automatique', null),
  categorie(
    'bourse_regionale',
    'Bourse régionale (sanitaire, social)',
    'sur_piece',
    'Notification de la bourse régionale',
  ),
  categorie(
    'bourse_gouvernement',
    'Bourse du gouvernement français',
    'sur_piece',
    'Attestation de bourse de Campus France',
  ),
  categorie(
    'autre_bourse',
    'Bourse sur critères sociaux d’un autre ministère',
    'sur_piece',
    'Notification de bourse de l’année',
  ),
  categorie(
    'refugie',
    'Réfugié',
    'sur_piece',
    'Titre de séjour qui porte la mention « réfugié », ou décision de l’Ofpra ou de la CNDA',
  ),
  categorie(
    'protection_subsidiaire',
    'Bénéficiaire de la protection subsidiaire',
    'sur_piece',
    'Titre de séjour ou décision de protection',
  ),
  categorie(
    'demandeur_asile',
    'Demandeur d’asile qui a le droit de se maintenir en France',
    'sur_piece',
    'Attestation de demande d’asile en cours de validité',
  ),
  categorie(
    'lycee_defense',
    'Élève de CPGE d’un lycée de la défense, exonéré de droits sur critères sociaux',
    'sur_piece',
    'Attestation de l’établissement',
  ),
  categorie(
    'protection_temporaire',
    'Bénéficiaire de la protection temporaire',
    'examen',
    'Autorisation provisoire de séjour',
    HORS_LOI,
  ),
  categorie('apatride', 'Apatride', 'examen', 'Titre de séjour ou décision de l’Ofpra', HORS_LOI),
] as const satisfies readonly CategorieExoneration[];

export type CleExoneration = (typeof CATEGORIES_EXONERATION)[number]['cle'];

export const categorieExoneration = (cle: string): CategorieExoneration | null =>
  CATEGORIES_EXONERATION.find((connue) => connue.cle === cle) ?? null;

/** The categories that a student may ask for: the others are found without asking. */
export const CATEGORIES_DEMANDABLES: readonly CategorieExoneration[] = CATEGORIES_EXONERATION.filter(
  ({ voie }) => voie !== 'automatique',
);

/** Why an agent refuses an exemption. */
export const REFUS_EXONERATION = {
  piece_illisible: 'Le document ne se lit pas.',
  piece_inadaptee: 'Le document ne prouve pas la situation que vous déclarez.',
  piece_perimee: 'Le document n’est plus valable.',
  identite: 'Le document n’est pas à votre nom.',
  non_prevue: 'La loi ne prévoit pas d’exonération pour cette situation.',
} as const;

export type RefusExoneration = keyof typeof REFUS_EXONERATION;
export const estRefusExoneration = (texte: string): texte is RefusExoneration =>
  Object.hasOwn(REFUS_EXONERATION, texte);
