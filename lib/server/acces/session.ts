import 'server-only';
import { signIn, signOut } from './auth';
import { signerJeton } from './jetons';

/** A person as commands hand them over once they are sure who it is. */
export interface Reconnue {
  readonly id: string;
  readonly versionSession: number;
}

/** Opens the session of this browser. To be called in an action, after the command that recognised the person. */
export async function ouvrirSession({ id, versionSession }: Reconnue): Promise<void> {
  const laissezPasser = signerJeton('laissez-passer', { sub: id, version: versionSession }, 30);
  await signIn('credentials', { laissezPasser, redirect: false, redirectTo: '/tableau-de-bord' });
}

export async function fermerSession(): Promise<void> {
  await signOut({ redirect: false, redirectTo: '/' });
}
