import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { examiner, noterSansScript } from './axe';
import { creerVigie, type Vigie } from './vigie';

export { expect };

interface Outils {
  /** Fails the test when a console complains, unless the test has said so. */
  readonly vigie: Vigie;
  /** Another device, with its own cookies, watched like the first one. */
  readonly appareil: (options?: BrowserContextOptions) => Promise<Page>;
}

/** A page that is analysed each time the test sends it somewhere. */
function surveiller(page: Page): Page {
  const { goto, reload } = page;
  page.goto = async (...recus) => {
    const reponse = await goto.apply(page, recus);
    await examiner(page);
    return reponse;
  };
  page.reload = async (...recus) => {
    const reponse = await reload.apply(page, recus);
    await examiner(page);
    return reponse;
  };
  return page;
}

export const test = base.extend<Outils>({
  vigie: [
    async ({ context, javaScriptEnabled }, use, info) => {
      const vigie = creerVigie();
      if (javaScriptEnabled === false) noterSansScript(context);
      vigie.suivre(context);
      await use(vigie);
      if (info.status !== info.expectedStatus) {
        await info.attach('console du navigateur', {
          body: vigie.incidents().join('\n') || 'rien',
          contentType: 'text/plain',
        });
        return;
      }
      for (const page of vigie.pages()) await examiner(page);
      expect(vigie.incidents(), 'la console du navigateur').toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page }, use) => use(surveiller(page)),
  appareil: async ({ browser, vigie, contextOptions, baseURL }, use) => {
    const ouverts: Page[] = [];
    await use(async (options = {}) => {
      const contexte = await browser.newContext({
        ...contextOptions,
        ...(baseURL ? { baseURL } : {}),
        ...options,
      });
      if (options.javaScriptEnabled === false) noterSansScript(contexte);
      vigie.suivre(contexte);
      const page = surveiller(await contexte.newPage());
      ouverts.push(page);
      return page;
    });
    for (const page of ouverts) await page.context().close();
  },
});
