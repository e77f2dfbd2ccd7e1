import { defineConfig } from '@playwright/test';
import { OPTIONS_CHROMIUM, trouverChromium } from './scripts/essais/chromium';

/** The portal is started by `npm test` (or by hand): `PORTAIL_URL` says where. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A browser waits more than it works: two cores keep three of them busy.
  workers: 3,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: process.env.PORTAIL_URL ?? 'http://localhost:3000',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: trouverChromium() ?? undefined,
      args: [...OPTIONS_CHROMIUM],
    },
  },
});
