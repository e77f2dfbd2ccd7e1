import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { BilanReevaluation } from '@/lib/server/dossier/commandes/reevaluer-campagne';
import { dansLeProjet } from '@/scripts/demarrage/racine';

/** As npm run reevaluer does: the collector may not let the heap grow because the machine has room. */
const NODE = ['--max-old-space-size=96', '--conditions=react-server', '--import', 'tsx'];

export interface Fin extends BilanReevaluation {
  readonly memoireKo: number;
}

/** Runs a script of ours to its end, or up to the blow: killed (-9) so long after its n-th page. */
export async function lancer(
  script: string,
  mots: readonly string[],
  coup: { readonly page: number; readonly apresMs: number } | null = null,
): Promise<{ readonly code: number | null; readonly lignes: readonly string[] }> {
  const enfant = spawn(process.execPath, [...NODE, dansLeProjet(script), ...mots], {
    env: { ...process.env, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lignes: string[] = [];
  let pages = 0;
  const lecture = createInterface(enfant.stdout);
  lecture.on('line', (ligne) => {
    lignes.push(ligne);
    if (coup && ligne.startsWith('page') && ++pages === coup.page)
      setTimeout(() => enfant.kill('SIGKILL'), coup.apresMs);
  });
  const [[code]] = await Promise.all([once(enfant, 'exit'), once(lecture, 'close')]);
  return { code, lignes };
}

/** Judges the campaign again in another process, with the ceilings multiplied. */
export const reevaluerAilleurs = (
  demande: { readonly facteur: number; readonly taillePage?: number },
  coup: { readonly page: number; readonly apresMs: number } | null = null,
) => lancer('tests/integration/reevaluation/processus.ts', [JSON.stringify(demande)], coup);

export async function reevaluerJusquAuBout(facteur: number, taillePage?: number): Promise<Fin> {
  const { code, lignes } = await reevaluerAilleurs({ facteur, taillePage });
  if (code !== 0) throw new Error(`réévaluation arrêtée (${code})`);
  return JSON.parse(lignes.at(-1) ?? '{}');
}
