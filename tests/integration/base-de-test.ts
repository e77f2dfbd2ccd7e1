import { ouvrirBaseTemporaire } from '@/scripts/essais/base-temporaire';

/** Before the integration tests: an empty, migrated database, named in DATABASE_URL; dropped after them. */
export default async function preparer(): Promise<() => Promise<void>> {
  const { url, fermer } = await ouvrirBaseTemporaire();
  process.env.DATABASE_URL = url;
  return fermer;
}
