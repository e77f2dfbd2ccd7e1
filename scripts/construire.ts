// Builds the portal without starting it (images, continuous integration).
import { construire } from './demarrage/construction';
import { etape } from './demarrage/etapes';
import { genererClient } from './demarrage/generation';
import { lireOptions } from './demarrage/options';
import { signaler } from './demarrage/panne';

try {
  const { demonstration } = lireOptions([]);
  await etape('Client de la base', genererClient, (etat) => etat);
  await etape(
    'Construction du portail',
    () => construire(demonstration),
    (etat) => etat,
  );
} catch (erreur) {
  signaler(erreur);
  process.exitCode = 1;
}
