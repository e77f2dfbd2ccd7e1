import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Persona } from '@/prisma/personas';
import { codeRecu } from './courriels';
import { entrerComme } from './demonstration';
import { presser, remplir } from './formulaire';
import { poster } from './requetes';

export const MOT_DE_PASSE = 'nuage violon tortue granit';

export interface Compte {
  readonly email: string;
  readonly motDePasse: string;
}

/** An address that nobody has used: each test has its own person. */
export const nouvelleAdresse = (): string => `essai.${randomUUID()}@exemple.fr`;

/** What a person like this one types to sign up. */
export const demandeDe = ({ prenom, nom, dateNaissance, ine = '' }: Persona, email = nouvelleAdresse()) => ({
  ...{ prenom, nom, ine, email, motDePasse: MOT_DE_PASSE },
  dateNaissance: dateNaissance.split('-').reverse().join('/'),
});

/** Opens an account with the identity of a persona, quickly, and signs this browser in. */
export async function ouvrirUnCompte(page: Page, persona: Persona): Promise<Compte> {
  const demande = demandeDe(persona);
  const { email, motDePasse } = demande;
  const suite = await poster(page, '/inscription', demande);
  expect(new URL(suite.url()).pathname).toBe('/inscription/verifier');
  const entre = await poster(page, '/inscription/verifier', { code: await codeRecu(page, email) });
  expect(new URL(entre.url()).pathname).toBe('/tableau-de-bord');
  return { email, motDePasse };
}

/** Signs in on the sign-in page, from wherever it was opened. */
export async function seConnecter(page: Page, compte: Compte): Promise<void> {
  await remplir(page, { ...compte });
  await presser(page, 'Me connecter');
}

/** Enters as the persona; in a base where it has already filed, as somebody new who is just like it. */
export async function entrerSansDossier(page: Page, persona: Persona): Promise<void> {
  await entrerComme(page, persona);
  if (await page.getByRole('link', { name: 'Commencer mon dossier' }).isVisible()) return;
  await page.context().clearCookies();
  await ouvrirUnCompte(page, persona);
}
