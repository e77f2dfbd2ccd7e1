/** A document as data: built by pure functions, drawn by `dessiner`. */
export type Bloc =
  | { readonly type: 'titre'; readonly texte: string }
  | { readonly type: 'paragraphe'; readonly texte: string; readonly fort?: boolean }
  | { readonly type: 'lignes'; readonly lignes: readonly LigneDocument[] }
  | { readonly type: 'liste'; readonly elements: readonly string[] }
  | BlocCode;

/** A code that a machine reads, with what it says for who cannot see it, and the sentences beside it. */
export interface BlocCode {
  readonly type: 'code';
  readonly forme: 'qr' | 'barres';
  readonly contenu: string;
  readonly alternative: string;
  readonly legende: readonly string[];
}

export interface LigneDocument {
  readonly libelle: string;
  readonly valeur: string;
  readonly source?: string;
}

export interface DocumentADessiner {
  readonly titre: string;
  /** Small print under the title: number, date, person. */
  readonly entete: readonly string[];
  readonly blocs: readonly Bloc[];
  readonly pied: string;
}
