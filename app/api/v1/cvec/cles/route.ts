import { prevol } from '@/lib/server/api/requetes/prevol';
import { lireCles } from '@/lib/server/attestation/requetes/lire-cles';

// Without it, the build would publish the key of the machine that builds.
export const dynamic = 'force-dynamic';

/** The public keys of attestations, for readers that work offline. */
export const GET = (): Response => lireCles();

export const OPTIONS = (): Response => prevol('GET, HEAD, OPTIONS');
