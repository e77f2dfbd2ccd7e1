import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const racine = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': racine.replace(/\/$/, ''), 'server-only': `${racine}tests/vide.ts` };

const projet = (name: string, extra: object = {}) => ({
  resolve: { alias },
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...extra },
});

export default defineConfig({
  test: {
    // Vitest would leave a core to itself and wait beside it; a base or a child process leaves time to a neighbour.
    maxWorkers: cpus().length + 1,
    projects: [
      // Thousands of drawn cases a test: time enough for a machine that is busy with something else.
      projet('domain', { isolate: false, testTimeout: 60_000 }),
      projet('parcours', { isolate: false, testTimeout: 60_000 }),
      projet('affichage', { isolate: false }),
      projet('composants', { isolate: false, include: ['tests/composants/**/*.test.{ts,tsx}'] }),
      // One process, so that the project's files are read and parsed once for every rule.
      projet('architecture', {
        isolate: false,
        fileParallelism: false,
        testTimeout: 60_000,
        sequence: { groupOrder: 1 },
      }),
      projet('scripts', { globalSetup: ['tests/integration/base-de-test.ts'], testTimeout: 60_000 }),
      projet('integration', { globalSetup: ['tests/integration/base-de-test.ts'], testTimeout: 60_000 }),
    ],
  },
});
