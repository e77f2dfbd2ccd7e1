import { type SpawnOptions, spawn } from 'node:child_process';
import { RACINE } from './racine';

export interface Sortie {
  code: number;
  texte: string;
}

/** Runs a command to its end and keeps what it says, to be shown only when it fails. */
export function executer(
  commande: string,
  arguments_: string[],
  options: SpawnOptions = {},
): Promise<Sortie> {
  return new Promise((resolve, reject) => {
    const enfant = spawn(commande, arguments_, {
      cwd: RACINE,
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const morceaux: Buffer[] = [];
    enfant.stdout.on('data', (morceau: Buffer) => morceaux.push(morceau));
    enfant.stderr.on('data', (morceau: Buffer) => morceaux.push(morceau));
    enfant.once('error', reject);
    enfant.once('close', (code, signal) =>
      resolve({ code: code ?? (signal ? 128 : 1), texte: Buffer.concat(morceaux).toString('utf8') }),
    );
  });
}

/** Same, with our own Node and a script of `node_modules`. */
export const executerNode = (script: string, arguments_: string[], env: Partial<NodeJS.ProcessEnv> = {}) =>
  executer(process.execPath, [script, ...arguments_], { env: { ...process.env, ...env } });

export function fin(texte: string, lignes = 30): string {
  return texte.trimEnd().split('\n').slice(-lignes).join('\n');
}
