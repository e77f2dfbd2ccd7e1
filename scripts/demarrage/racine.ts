import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever the current directory is. */
export const RACINE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const dansLeProjet = (...morceaux: string[]) => path.join(RACINE, ...morceaux);
