// Generates the Prisma client, when the schema has changed.
import { etape } from './demarrage/etapes';
import { genererClient } from './demarrage/generation';
import { signaler } from './demarrage/panne';

try {
  await etape('Client de la base', genererClient, (etat) => etat);
} catch (erreur) {
  signaler(erreur);
  process.exitCode = 1;
}
