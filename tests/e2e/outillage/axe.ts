import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { cheminType } from './chemins';

/** Pixels from which the face spreads over the width (Tailwind's `sm`). */
const LARGE = 640;
const vues = new Set<string>();

/** The captures of the README borrow these gestures outside of any test: nothing is judged there. */
function essaiEnCours() {
  try {
    return test.info();
  } catch {
    return null;
  }
}

/** True for the first process that sees this page in this state: a thousand screens, some hundred states. */
function estNouvelle(vue: string): boolean {
  const essai = essaiEnCours();
  if (!essai || vues.has(vue)) return false;
  vues.add(vue);
  const marque = path.join(essai.project.outputDir, 'axe', createHash('sha256').update(vue).digest('hex'));
  mkdirSync(path.dirname(marque), { recursive: true });
  try {
    writeFileSync(marque, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

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

/** Contexts where pages run no script. */
const sansScript = new WeakSet<BrowserContext>();
const protocoles = new WeakMap<Page, CDPSession>();
export const noterSansScript = (contexte: BrowserContext) => void sansScript.add(contexte);

async function desactiverLesScripts(page: Page, value: boolean): Promise<void> {
  const protocole = protocoles.get(page) ?? (await page.context().newCDPSession(page));
  // Kept open: closing it would forget the setting.
  protocoles.set(page, protocole);
  await protocole.send('Emulation.setScriptExecutionDisabled', { value });
}

/** axe is a script: where they are off it needs them back. What the page had to run was refused when it was read. */
async function avecScripts<T>(page: Page, travail: () => Promise<T>): Promise<T> {
  if (!sansScript.has(page.context())) return travail();
  // Only a change is sent to the page, and this session starts from « not disabled ».
  await desactiverLesScripts(page, true);
  await desactiverLesScripts(page, false);
  try {
    return await travail();
  } finally {
    await desactiverLesScripts(page, true);
  }
}

type Violations = axe.AxeResults['violations'];

/** The whole of axe and its run in one message: a page has no frame of another origin, and only what fails is described. */
const ANALYSE = `${axe.source};axe.run(document, { iframes: false, resultTypes: ['violations'] }).then((r) => r.violations)`;

/** Analyses the page as it stands, unless this page in this state has already been; zero violation is allowed. */
export async function examiner(page: Page): Promise<void> {
  const chemin = cheminType(page.url());
  if (chemin === null) return;
  const largeur = (page.viewportSize()?.width ?? 0) < LARGE ? 'étroit' : 'large';
  if (!estNouvelle(`${chemin}\n${largeur}\n${await squelette(page)}`)) return;
  const violations = await avecScripts(page, () => page.evaluate<Violations>(ANALYSE));
  const dites = violations.map(
    ({ id, help, nodes }) =>
      `${id} : ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
  expect(dites, `axe sur ${chemin}`).toEqual([]);
}
