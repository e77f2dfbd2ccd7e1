import { DOSSIER_LOCATIF } from './dossier-locatif';
import { EXONERATION_CVEC } from './exoneration-cvec';
import type { GenreInstruit } from './genre';
import { REMBOURSEMENT_AVANCE } from './remboursement-avance';
import { REMBOURSEMENT_CVEC } from './remboursement-cvec';
import { RENOUVELLEMENT_LOGEMENT } from './renouvellement-logement';
import { RETRAIT_EXONERATION_CVEC } from './retrait-exoneration-cvec';

/**
 * Kinds of requests that agents decide. A new kind is one line here and one file beside, one line in
 * `lib/server/instruction/decideurs.ts` for its commands, and rows that its own context writes in the queue.
 */
export const GENRES = {
  exoneration_cvec: EXONERATION_CVEC,
  retrait_exoneration_cvec: RETRAIT_EXONERATION_CVEC,
  remboursement_cvec: REMBOURSEMENT_CVEC,
  dossier_locatif: DOSSIER_LOCATIF,
  remboursement_avance: REMBOURSEMENT_AVANCE,
  renouvellement_logement: RENOUVELLEMENT_LOGEMENT,
} as const satisfies Readonly<Record<string, GenreInstruit>>;

export type GenreDeDemande = keyof typeof GENRES;

export const estGenre = (texte: string): texte is GenreDeDemande => Object.hasOwn(GENRES, texte);
export const genreInstruit = (genre: GenreDeDemande): GenreInstruit => GENRES[genre];
