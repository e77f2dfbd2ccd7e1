// Writes the outlines of the map of rooms again, from the package they come from: npm run dessiner:france.
import { writeFileSync } from 'node:fs';
import { contoursDeFrance } from './contours-de-france';

/** The file as the repository holds it: a test compares the two. */
export function fichierDesContours(): string {
  const lignes = contoursDeFrance().map((contour) => `  '${contour}',`);
  return `/**
 * Coasts and borders of France, « longitude,latitude » in thousandths of a degree. Natural Earth, public domain.
 * Written by \`npm run dessiner:france\`: do not edit.
 */
export const CONTOURS: readonly string[] = [
${lignes.join('\n')}
];
`;
}

export const CHEMIN_DES_CONTOURS = 'components/metier/logement/carte/contours.ts';

if (process.argv[1]?.endsWith('dessiner-france.ts')) writeFileSync(CHEMIN_DES_CONTOURS, fichierDesContours());
