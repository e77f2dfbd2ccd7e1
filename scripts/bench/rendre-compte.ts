import type { Cible, Mesure } from './charge';

/** A page under test, and what it must keep. */
export interface Page extends Cible {
  /** The bare handler that makes the same queries. */
  etalon: string;
  /** At least this part of it; said for information without one. */
  ratio?: number;
  /** Kilobytes of scripts, compressed. */
  poidsMax: number;
}

const nombre = (n: number, largeur: number) => Math.round(n).toLocaleString('fr-FR').padStart(largeur);

/** Prints the table; true when every page keeps its promises. */
export function rendreCompte(
  pages: readonly Page[],
  mesures: Map<string, Mesure>,
  poids: Map<string, number>,
): boolean {
  console.log(`\n  ${'page'.padEnd(34)}  req/s    p99   part du serveur nu    scripts (gzip)`);
  for (const [nom, nu] of mesures) {
    if (!nom.startsWith('nu ')) continue;
    console.log(`  ${nom.padEnd(34)} ${nombre(nu.parSeconde, 6)} ${nombre(nu.p99, 4)} ms`);
  }
  return pages
    .map((page) => ligne(page, mesures.get(page.etalon), mesures.get(page.nom), poids.get(page.nom) ?? 0))
    .every(Boolean);
}

function ligne(
  { nom, ratio, poidsMax }: Page,
  nu: Mesure | undefined,
  mesure: Mesure | undefined,
  poids: number,
): boolean {
  if (!mesure || !nu) return false;
  const part = mesure.parSeconde / nu.parSeconde;
  const tient = part >= (ratio ?? 0) && mesure.erreurs === 0;
  const leger = poids <= poidsMax;
  const comparaison = part >= 1 ? `× ${part.toFixed(1)}` : `1/${(1 / part).toFixed(1)}`;
  const promesse = ratio ? `(≥ 1/${1 / ratio}) ${tient ? '✓' : '✗'}` : '';
  const verdict = `${comparaison.padStart(8)} ${promesse.padEnd(9)}`;
  console.log(
    `  ${nom.padEnd(34)} ${nombre(mesure.parSeconde, 6)} ${nombre(mesure.p99, 4)} ms ${verdict}    ${poids.toFixed(0).padStart(4)} Ko (≤ ${poidsMax}) ${leger ? '✓' : '✗'}` +
      (mesure.erreurs > 0 ? `  ${mesure.erreurs} réponses en erreur` : ''),
  );
  return tient && leger;
}
