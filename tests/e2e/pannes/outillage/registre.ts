/** What the server has acknowledged: the auditor compares it with the database. */
export interface Ecriture {
  readonly email: string;
  readonly cle: string;
  readonly champ: string;
  /** The last value that was acknowledged. */
  readonly acquise: string;
  /** The one that was under way when the stream ended, if its answer never came. */
  readonly enVol: string | null;
  readonly version: number;
  readonly acquittements: number;
}

export interface Depots {
  readonly email: string;
  readonly numero: string;
  /** Deposits whose answer came. */
  readonly acquis: number;
  /** The last one was sent and its answer never came. */
  readonly enVol: boolean;
}

export interface Registre {
  readonly ecritures: readonly Ecriture[];
  readonly depots: readonly Depots[];
  /** Answers that broke a promise while they came: a version that goes back, a value that was lost. */
  readonly griefs: readonly string[];
}

/** When the last request that was answered was sent, whoever sent it: how long an outage lasts for the students. */
export interface Pouls {
  readonly battre: (envoyee: number) => void;
  readonly dernier: () => number;
}

export function ouvrirPouls(): Pouls {
  let dernier = 0;
  return {
    battre: (envoyee) => {
      dernier = Math.max(dernier, envoyee);
    },
    dernier: () => dernier,
  };
}
