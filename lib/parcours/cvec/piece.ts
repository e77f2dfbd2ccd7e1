import type { Champ } from '@/lib/parcours/moteur';

export const TYPES_DE_PIECE = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** A document to give, photographed or scanned. */
export const champPiece = (libelle: string, nom = 'piece', facultatif = false): Champ => ({
  ...{ type: 'fichier', nom, libelle, facultatif },
  aide: 'Une photo ou un PDF, 4 Mo au plus. Tout le document doit se lire, avec votre nom.',
  types: TYPES_DE_PIECE,
});

/** What to do when a document cannot be taken. */
export const REFUS_PIECE = {
  aucune_piece: 'Choisissez le fichier à envoyer',
  trop_de_pieces: 'Choisissez moins de fichiers',
  piece_trop_lourde: 'Choisissez un fichier de 4 Mo au plus',
  piece_vide: 'Choisissez un autre fichier : celui-ci est vide',
  type_refuse: 'Choisissez un fichier PDF, JPEG ou PNG',
} as const;

export type RefusPiece = keyof typeof REFUS_PIECE;
export const estRefusPiece = (raison: string): raison is RefusPiece => Object.hasOwn(REFUS_PIECE, raison);
