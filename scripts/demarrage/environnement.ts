import type { Options } from './options';
import { messageErreur, Panne } from './panne';
import { lireSecrets } from './secrets';

/** Connections that the embedded server keeps for the portal, shared by its processes. */
const CONNEXIONS = 160;

/** Puts in the environment what the portal's own reader (lib/server/env) expects. What the operator gave wins. */
export function completerEnvironnement(options: Options, url: string, version: string): void {
  const { port, demonstration, ouvriers, dev } = options;
  const calcule: Record<string, string> = {
    ...lireSecrets(options.donnees),
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    DATABASE_URL: url,
    DEMONSTRATION: demonstration ? 'oui' : 'non',
    VERSION: version,
    URL_PUBLIQUE: process.env.URL_PUBLIQUE || `http://localhost:${port}`,
    PG_POOL: process.env.PG_POOL || String(Math.max(2, Math.min(8, Math.floor(CONNEXIONS / ouvriers)))),
  };
  Object.assign(process.env, calcule);
}

/** The portal would refuse a wrong environment at its first page: say so now, in one line. */
export async function verifierEnvironnement(): Promise<void> {
  const { env } = await import('@/lib/server/env');
  try {
    env();
  } catch (erreur) {
    throw new Panne(
      messageErreur(erreur).replace(/\s*\n\s*/g, ' '),
      'Corrigez ces variables, puis relancez.',
    );
  }
}
