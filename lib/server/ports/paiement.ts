import type { Boutique, RetourLu } from '@/lib/domain/paiement';

/** What we ask the bank to collect. */
export interface OrdreDePaiement {
  /** Our name for the attempt, 32 characters at most: never used twice. */
  readonly ordre: string;
  /** Six digits, never twice in a UTC day. */
  readonly transaction: string;
  readonly le: Date;
  readonly centimes: number;
  readonly langue: 'fr' | 'en';
  /** Where the browser comes back, whatever happened: it decides nothing. */
  readonly retour: string;
  /** Where the bank tells us the truth, server to server. */
  readonly notification: string;
}

/** A form that the browser posts to the bank's page. No field of a card is ever in ours. */
export interface FormulaireBancaire {
  readonly url: string;
  readonly champs: Readonly<Record<string, string>>;
}

/** A callback, read but not believed: `signatureValide` says whether the bank wrote it. */
export interface RetourBancaire extends RetourLu {
  readonly ordre: string;
  /** The bank's own name for the transaction. */
  readonly transUuid: string | null;
}

export interface Paiement {
  readonly boutique: Boutique;
  ouvrir(ordre: OrdreDePaiement): FormulaireBancaire;
  lireRetour(champs: Readonly<Record<string, string>>): RetourBancaire;
}
