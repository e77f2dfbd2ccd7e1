import { expect, type Page } from '@playwright/test';
import { decoder } from './html';

/** Addresses of the mails received at this address whose subject matches, latest first. */
async function recus(page: Page, email: string, sujet: RegExp): Promise<readonly string[]> {
  const boite = await (await page.request.get('/demonstration/boite')).text();
  return (
    boite
      .split('<tr')
      // After the last row come the page's scripts, which hold all the others.
      .map((ligne) => ligne.split('</tr>')[0] ?? '')
      .filter((ligne) => ligne.includes(email) && sujet.test(decoder(ligne)))
      .flatMap((ligne) => /href="(\/demonstration\/boite\/[^"?]+)"/.exec(ligne)?.[1] ?? [])
  );
}

export const compterCourriels = async (page: Page, email: string, sujet: RegExp): Promise<number> =>
  (await recus(page, email, sujet)).length;

/** The text of the last mail whose subject matches, once its job is done; `rang` when others came before it. */
export async function courrielRecu(page: Page, email: string, sujet: RegExp, rang = 1): Promise<string> {
  let chemins: readonly string[] = [];
  await expect(async () => {
    chemins = await recus(page, email, sujet);
    expect(chemins.length, `messages « ${sujet.source} » pour ${email}`).toBeGreaterThanOrEqual(rang);
  }).toPass({ timeout: 15_000, intervals: [100, 200, 400, 800] });
  return decoder(await (await page.request.get(chemins[0] ?? '')).text());
}

export async function codeRecu(page: Page, email: string, rang = 1): Promise<string> {
  const texte = await courrielRecu(page, email, /Votre code de vérification/, rang);
  return /saisissez ce code\s*:\s*([A-Z]{6})/.exec(texte)?.[1] ?? '';
}
