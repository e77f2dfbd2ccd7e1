import { expect, type Page } from '@playwright/test';
import { jourEnClair } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { PERSONAS, type Persona } from '@/prisma/personas';
import { presser, remplir } from './formulaire';

export function personaDe(cle: string): Persona {
  const persona = PERSONAS.find((p) => p.cle === cle);
  if (!persona) throw new Error(`aucune persona « ${cle} »`);
  return persona;
}

export async function entrerComme(page: Page, { prenom, nom }: Persona): Promise<void> {
  await page.goto('/demonstration');
  await presser(page, `Entrer comme ${prenom} ${nom}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Bonjour ${prenom}`);
}

/** « 31/05/2026 » from 2026-05-31, as a person types it. */
const enFrancais = (jour: DateCivile): string => jour.split('-').reverse().join('/');

/** Chooses the day that this browser sees. */
export async function simulerLaDate(page: Page, jour: DateCivile): Promise<void> {
  await page.goto('/demonstration');
  await remplir(page, { jour: enFrancais(jour) });
  await page.getByRole('button', { name: 'Simuler cette date' }).click();
  await expect(page.getByText(`Date simulée : ${jourEnClair(jour)}`)).toBeVisible();
}
