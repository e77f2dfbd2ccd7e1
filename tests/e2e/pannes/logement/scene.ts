import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { adresseDeLaBase } from '../outillage/base';

const ETUDIANT = z.object({ session: z.string(), numero: z.string() });
const OUVERTE = z.object({
  fiche: z.number(),
  clients: z.array(ETUDIANT),
  bots: z.array(ETUDIANT),
  /** How many of the clients register in the windows. */
  inscrits: z.number(),
  fenetres: z.array(z.object({ id: z.string(), fiche: z.number() })),
});
export type Etudiant = z.output<typeof ETUDIANT>;

export interface Scene extends z.output<typeof OUVERTE> {
  /** The sheet may be booked from now on. */
  readonly ouvrir: () => void;
  /** The windows are over: their lists are closed and drawn, whatever falls meanwhile. */
  readonly clore: () => void;
  /** Lets the windows be closed, drawn and proposed to the end. */
  readonly calmer: () => Promise<void>;
}

const SECRETS = z.record(z.string(), z.string());

export interface Tailles {
  readonly clients: number;
  readonly chambres: number;
  readonly bots: number;
}

/** Opens students, rooms and windows on a portal, in a process that goes on living with them. */
export async function ouvrirScene(donnees: string, url: string, tailles: Tailles): Promise<Scene> {
  const secrets = SECRETS.parse(JSON.parse(readFileSync(path.join(donnees, 'secrets.json'), 'utf8')));
  const { clients, chambres, bots } = tailles;
  const enfant = spawn(
    process.execPath,
    [
      ...['--conditions=react-server', '--import', 'tsx', 'tests/e2e/pannes/logement/acteurs.ts'],
      ...[clients, chambres, bots].map(String),
    ],
    {
      env: {
        ...{ ...process.env, ...secrets, NODE_ENV: 'production', DEMONSTRATION: 'oui' },
        ...{ DATABASE_URL: adresseDeLaBase(donnees), URL_PUBLIQUE: url, NIVEAU_TRACES: 'silent' },
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const fin = once(enfant, 'exit');
  const premiere = once(createInterface({ input: enfant.stdout }), 'line').then(([ligne]) => String(ligne));
  const ligne = await Promise.race([
    premiere,
    fin.then(([code]) => Promise.reject(new Error(`la scène ne s’ouvre pas (${code})`))),
  ]);
  return {
    ...OUVERTE.parse(JSON.parse(ligne)),
    ouvrir: () => enfant.stdin.write('ouvrir\n'),
    clore: () => enfant.stdin.write('clore\n'),
    async calmer() {
      enfant.stdin.end();
      const [code] = await fin;
      if (code !== 0) throw new Error(`les fenêtres n’ont pas fini (${code})`);
    },
  };
}
