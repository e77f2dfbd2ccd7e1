// Generates the Prisma client, when the schema has changed.
import { etape } from './demarrage/etapes';
import { genererClient } from './demarrage/generation';

await etape('Client de la base', genererClient, (etat) => etat);
