import { randomUUID } from 'node:crypto';
import { type APIResponse, expect, type Page } from '@playwright/test';
import type { Persona } from '@/prisma/personas';
import { champsCaches, decoder } from './html';

export const MOT_DE_PASSE = 'nuage violon tortue granit';

export interface Compte {
  readonly email: string;
  readonly motDePasse: string;
}

/** An address that nobody has used: each test has its own person. */
export const nouvelleAdresse = (): string => `essai.${randomUUID()}@exemple.fr`;

const jour = (date: string): string => date.split('-').reverse().join('/');

/** Opens an account with the identity of a persona, as a browser without JavaScript would, and signs this browser in. */
export async function ouvrirUnCompte(page: Page, persona: Persona): Promise<Compte> {
  const email = nouvelleAdresse();
  const { prenom, nom, dateNaissance, ine = '' } = persona;
  const identite = { prenom, nom, dateNaissance: jour(dateNaissance), ine, email, motDePasse: MOT_DE_PASSE };
  const suite = await poster(page, '/inscription', identite);
  expect(new URL(suite.url()).pathname).toBe('/inscription/verifier');
  const entre = await poster(page, '/inscription/verifier', { code: await codeRecu(page, email) });
  expect(new URL(entre.url()).pathname).toBe('/tableau-de-bord');
  return { email, motDePasse: MOT_DE_PASSE };
}

/** Sends a form of a page with its hidden fields, the first one that has the first of these fields. */
export async function poster(
  page: Page,
  chemin: string,
  champs: Readonly<Record<string, string>>,
): Promise<APIResponse> {
  const html = await (await page.request.get(chemin)).text();
  const [premier = ''] = Object.keys(champs);
  const multipart = { ...champsCaches(html, premier), ...champs };
  const reponse = await page.request.post(chemin, {
    multipart,
    headers: { origin: new URL(page.url() === 'about:blank' ? await origine(page) : page.url()).origin },
  });
  expect(reponse.status()).toBe(200);
  return reponse;
}

const origine = async (page: Page): Promise<string> => (await page.request.get('/api/sante')).url();

/** The last mail of this address whose subject matches, once its job is done. */
export async function courrielRecu(page: Page, email: string, sujet: RegExp): Promise<string> {
  let texte = '';
  await expect(async () => {
    const boite = await (await page.request.get('/demonstration/boite')).text();
    const ligne = boite.split('<tr').find((l) => l.includes(email) && sujet.test(decoder(l)));
    const lien = /href="(\/demonstration\/boite\/[^"?]+)"/.exec(ligne ?? '')?.[1];
    expect(lien, `un message « ${sujet.source} » pour ${email}`).toBeDefined();
    texte = decoder(await (await page.request.get(lien ?? '')).text());
  }).toPass({ timeout: 15_000, intervals: [100, 200, 400, 800] });
  return texte;
}

export async function codeRecu(page: Page, email: string): Promise<string> {
  const texte = await courrielRecu(page, email, /Votre code de vérification/);
  return /saisissez ce code\s*:\s*([A-Z]{6})/.exec(texte)?.[1] ?? '';
}
