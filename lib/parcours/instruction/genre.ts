/** What an agent reads of a kind of request. Data only: the commands are the server's. */
export interface GenreInstruit {
  /** « Exonération de la CVEC » */
  readonly libelle: string;
  /** The sub-kind, and what the law says of it. */
  readonly decrire: (categorie: string) => CategorieInstruite;
  /** « Accorder l’exonération » */
  readonly accord: string;
  /** What follows an agreement, in a sentence. */
  readonly effet: string;
  /** The page where the student follows it, unless it is the dashboard. */
  readonly page?: `/${string}`;
  /** The portal found it by itself: the student declared nothing. */
  readonly constat?: true;
  /** « Refuser », unless what is refused is good news. */
  readonly refuser?: string;
  /** How a decision reads once taken, unless « Demande accordée » and « Demande refusée » do. */
  readonly issues?: { readonly accordee: string; readonly refusee: string };
  /** Reasons of a refusal: code → the sentence that the student reads. */
  readonly refus: Readonly<Record<string, string>>;
  /** How to contest a refusal. */
  readonly suiteDuRefus: string;
}

export interface CategorieInstruite {
  readonly libelle: string;
  /** Documents that the request must hold. */
  readonly pieces: readonly string[];
  readonly regle: string;
  readonly texte: string;
}
