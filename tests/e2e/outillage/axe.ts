import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { cheminType } from './chemins';

/** Each page in each state is analysed once a process: a thousand screens, a hundred states. */
const vues = new Set<string>();

/** What makes two screens the same for axe: the kinds of elements they hold, whatever their number and their words. */
const squelette = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const sorte = (element: Element) =>
      [
        element.tagName,
        element.getAttribute('class') ?? '',
        ...element
          .getAttributeNames()
          .filter((nom) => /^(role|type|aria-|open|hidden|tabindex)/.test(nom))
          .map((nom) =>
            /^(role|type|aria-(invalid|current|hidden|expanded))$/.test(nom)
              ? element.getAttribute(nom)
              : nom,
          ),
      ].join(' ');
    return [...new Set([...document.body.querySelectorAll('*')].map(sorte))].sort().join('\n');
  });

/** Analyses the page as it stands, unless this page in this state has already been; zero violation is allowed. */
export async function examiner(page: Page): Promise<void> {
  const chemin = cheminType(page.url());
  if (chemin === null) return;
  const vue = `${chemin}\n${page.viewportSize()?.width}\n${await squelette(page)}`;
  if (vues.has(vue)) return;
  vues.add(vue);
  // No frame of another origin here: the other mode would open a blank page beside each analysis.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const dites = violations.map(
    ({ id, help, nodes }) =>
      `${id} : ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
  expect(dites, `axe sur ${chemin}`).toEqual([]);
}
