import 'server-only';
import { hash, verify } from '@node-rs/argon2';

// argon2id; 19 MiB, 2 passes, 1 lane (the library's defaults, and OWASP's first choice).
const normaliser = (motDePasse: string) => motDePasse.normalize('NFKC');

export const hacherMotDePasse = (motDePasse: string): Promise<string> => hash(normaliser(motDePasse));

let leurre: Promise<string> | undefined;

/**
 * Is it the password of this account? Without an account (`null`) the same work is done on a decoy,
 * so that the time of the answer says nothing.
 */
export async function verifierMotDePasse(hache: string | null, motDePasse: string): Promise<boolean> {
  leurre ??= hacherMotDePasse(crypto.randomUUID());
  const juste = await verify(hache ?? (await leurre), normaliser(motDePasse));
  return juste && hache !== null;
}
