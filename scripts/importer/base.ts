import pg from 'pg';
import { ouvrirBaseDuPortail } from '../demarrage/base-du-portail';
import { completerEnvironnement } from '../demarrage/environnement';

/** Works on the portal's base through one connection. */
export async function avecBase<T>(
  aFermer: (fermeture: () => Promise<void>) => void,
  travail: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const { url, options } = await ouvrirBaseDuPortail(aFermer);
  // For the imports that go through the portal's own commands.
  completerEnvironnement(options, url, 'commande');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await travail(client);
  } finally {
    await client.end();
  }
}
