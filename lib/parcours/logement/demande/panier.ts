/** What a button does to a basket of wishes. */
export const GESTES = ['ajouter', 'monter', 'descendre', 'oter'] as const;
export type GesteDePanier = (typeof GESTES)[number];

export const estGeste = (texte: string): texte is GesteDePanier => GESTES.some((geste) => geste === texte);

function permuter(voeux: readonly number[], rang: number, autre: number): readonly number[] {
  const [un, deux] = [voeux[rang], voeux[autre]];
  if (un === undefined || deux === undefined) return voeux;
  return voeux.map((logement, i) => (i === rang ? deux : i === autre ? un : logement));
}

/** The basket after a gesture. What is not there does not move, and nothing is there twice. */
export function apresGeste(
  voeux: readonly number[],
  geste: GesteDePanier,
  logement: number,
): readonly number[] {
  const rang = voeux.indexOf(logement);
  if (geste === 'ajouter') return rang < 0 ? [...voeux, logement] : voeux;
  if (rang < 0) return voeux;
  if (geste === 'oter') return voeux.filter((autre) => autre !== logement);
  return permuter(voeux, rang, geste === 'monter' ? rang - 1 : rang + 1);
}
