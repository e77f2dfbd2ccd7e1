/** Each step of the start is printed once, with the time it took. */
const LARGEUR = 58;

const secondes = (depuis: number) =>
  `${((performance.now() - depuis) / 1000).toFixed(1).replace('.', ',')} s`;

function ligne(marque: string, texte: string, depuis: number): void {
  const points = '.'.repeat(Math.max(2, LARGEUR - texte.length));
  console.log(`  ${marque} ${texte} ${points} ${secondes(depuis)}`);
}

/** Runs one step; what it returns as `detail` completes the printed line. */
export async function etape<T>(
  nom: string,
  travail: () => Promise<T> | T,
  detail?: (resultat: T) => string,
): Promise<T> {
  const debut = performance.now();
  try {
    const resultat = await travail();
    ligne('✓', detail ? `${nom} (${detail(resultat)})` : nom, debut);
    return resultat;
  } catch (erreur) {
    ligne('✗', nom, debut);
    throw erreur;
  }
}

/** What happens later, while the portal runs. */
export function noter(texte: string): void {
  console.log(`  · ${texte}`);
}
