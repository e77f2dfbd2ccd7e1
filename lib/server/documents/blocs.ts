/** A document as data: built by pure functions, drawn by `dessiner`. */
export type Bloc =
  | { readonly type: 'titre'; readonly texte: string }
  | { readonly type: 'paragraphe'; readonly texte: string; readonly fort?: boolean }
  | { readonly type: 'lignes'; readonly lignes: readonly LigneDocument[] }
  | { readonly type: 'liste'; readonly elements: readonly string[] };

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
