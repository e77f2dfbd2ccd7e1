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
    projects: [
      // Thousands of drawn cases a test: time enough for a machine that is busy with something else.
      projet('domain', { testTimeout: 60_000 }),
      projet('parcours', { testTimeout: 60_000 }),
      projet('affichage'),
      projet('composants', { include: ['tests/composants/**/*.test.{ts,tsx}'] }),
      // One process, so that the project's files are read and parsed once for every rule.
      projet('architecture', { isolate: false, fileParallelism: false, testTimeout: 60_000 }),
      projet('scripts', { globalSetup: ['tests/integration/base-de-test.ts'], testTimeout: 60_000 }),
      projet('integration', { globalSetup: ['tests/integration/base-de-test.ts'], testTimeout: 60_000 }),
    ],
  },
});
