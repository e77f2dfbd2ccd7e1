import { afterAll, beforeAll } from 'vitest';
import { fermerBase } from '@/lib/server/base';
import { arreterTaches, preparerTaches } from '@/lib/server/taches';
import { ouvrirBaseTemporaire } from '@/scripts/essais/base-temporaire';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

/** A migrated base of this file's own: what counts or sweeps everything would meet, or disturb, what the others wrote. */
export function baseDuFichier(): void {
  let effacer = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const { url, fermer } = await ouvrirBaseTemporaire();
    process.env.DATABASE_URL = url;
    effacer = fermer;
    await preparerTaches();
  });
  afterAll(async () => {
    await arreterTaches();
    await fermerBase();
    await effacer();
  });
}
