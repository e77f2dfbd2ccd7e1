/** A mail ready to leave. `id` is deterministic: the same mail asked twice has the same id. */
export interface CourrielPret {
  readonly id: string;
  readonly destinataire: string;
  readonly sujet: string;
  readonly texte: string;
}

export interface Courrier {
  envoyer(courriel: CourrielPret): Promise<void>;
}
