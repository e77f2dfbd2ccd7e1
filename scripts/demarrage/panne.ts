/** What stops the start: one line for the cause, one for the remedy. Anything else that is thrown is a bug. */
export class Panne extends Error {
  constructor(
    override readonly cause: string,
    readonly remede: string,
  ) {
    super(`${cause} ${remede}`);
    this.name = 'Panne';
  }
}

export function codeErreur(erreur: unknown): string {
  return erreur instanceof Error && 'code' in erreur && typeof erreur.code === 'string' ? erreur.code : '';
}

export function messageErreur(erreur: unknown): string {
  return erreur instanceof Error ? erreur.message : String(erreur);
}

/** Prints what stopped us: two lines for a known cause, everything for a bug. */
export function signaler(erreur: unknown): void {
  if (erreur instanceof Panne) console.error(`\n  ✗ ${erreur.cause}\n    → ${erreur.remede}\n`);
  else console.error(erreur);
}
