import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { adresseDeLaBase } from '../outillage/base';
import { BOUTIQUE } from './banque';

/** What may happen to a contribution during the storm. */
export const ROLES = [
  'ordinaire',
  'refuse-puis-accepte',
  'double',
  'falsifie',
  'tardif',
  'tiers',
  'course',
  'attente',
  'exonere',
] as const;
export type Role = (typeof ROLES)[number];

const CONTRIBUTION = z.object({
  role: z.enum(ROLES),
  ordres: z.array(z.string()),
  centimes: z.number(),
});
export type Contribution = z.output<typeof CONTRIBUTION>;

export interface Scene {
  readonly contributions: readonly Contribution[];
  /** Lets the other actors finish what they had begun. */
  readonly calmer: () => Promise<void>;
}

const SECRETS = z.record(z.string(), z.string());

/** Opens `parRole` contributions of each kind on a portal, in a process that goes on living with them. */
export async function ouvrirScene(donnees: string, url: string, parRole: number): Promise<Scene> {
  const secrets = SECRETS.parse(JSON.parse(readFileSync(path.join(donnees, 'secrets.json'), 'utf8')));
  const enfant = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/e2e/pannes/paiement/acteurs.ts', String(parRole)],
    {
      env: {
        ...{ ...process.env, ...secrets, ...BOUTIQUE, NODE_ENV: 'production', DEMONSTRATION: 'oui' },
        ...{ DATABASE_URL: adresseDeLaBase(donnees), URL_PUBLIQUE: url, NIVEAU_TRACES: 'silent' },
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const fin = once(enfant, 'exit');
  const lignes = createInterface({ input: enfant.stdout });
  const premiere = once(lignes, 'line').then(([ligne]) => String(ligne));
  const ligne = await Promise.race([
    premiere,
    fin.then(([code]) => Promise.reject(new Error(`la scène ne s’ouvre pas (${code})`))),
  ]);
  return {
    contributions: z.array(CONTRIBUTION).parse(JSON.parse(ligne)),
    async calmer() {
      enfant.stdin.end();
      const [code] = await fin;
      if (code !== 0) throw new Error(`les autres acteurs ont échoué (${code})`);
    },
  };
}
