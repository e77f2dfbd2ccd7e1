import pg from 'pg';
import { ouvrirBase } from '../demarrage/base';
import { portailEnMarche, preparerDossier } from '../demarrage/dossier';
import { migrer } from '../demarrage/migrations';
import { lireOptions } from '../demarrage/options';

/** Works on the portal's base: DATABASE_URL's, else the embedded one, started for the occasion when no portal runs. */
export async function avecBase<T>(
  aFermer: (fermeture: () => Promise<void>) => void,
  travail: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const { urlBase, donnees } = lireOptions([]);
  preparerDossier(donnees);
  const aUnPortail = portailEnMarche(donnees) !== null;
  const base = await ouvrirBase(urlBase, donnees, () => undefined);
  if (!aUnPortail) aFermer(base.arreter);
  await migrer(base.url);
  const client = new pg.Client({ connectionString: base.url });
  await client.connect();
  try {
    return await travail(client);
  } finally {
    await client.end();
  }
}
