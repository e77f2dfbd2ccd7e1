import { ouvrirBase } from './base';
import { portailEnMarche, preparerDossier } from './dossier';
import { migrer } from './migrations';
import { lireOptions, type Options } from './options';

/** The portal's base for a command: DATABASE_URL's, else the embedded one, started for the occasion when no portal runs. */
export async function ouvrirBaseDuPortail(
  aFermer: (fermeture: () => Promise<void>) => void,
): Promise<{ url: string; options: Options }> {
  const options = lireOptions([]);
  const { urlBase, donnees } = options;
  preparerDossier(donnees);
  const portail = portailEnMarche(donnees);
  const base = await ouvrirBase(urlBase, donnees, () => undefined);
  if (!portail) aFermer(base.arreter);
  await migrer(base.url);
  return { url: base.url, options: { ...options, port: portail?.port ?? options.port } };
}
