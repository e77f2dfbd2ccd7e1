import { expect, type Page } from '@playwright/test';
import { cheminDe, cleDe } from './chemins';
import type { Saisies } from './dse';
import { presser, remplir } from './formulaire';

/** A girl in terminale whose family is exactly at the ceiling of échelon 1: Emma's facts, without an account. */
export const LYCEENNE: Saisies = {
  niveau: { niveau: 'terminale' },
  formation: { lieu: 'public', rythme: 'plein' },
  emploi: { emplois: ['aucune'] },
  naissance: { dateNaissance: '14/09/2008' },
  nationalite: { groupe: 'france' },
  situation: { cas: ['aucune'] },
  parents: { situation: 'maries' },
  'avis-couple': { rbg: '23 850' },
  enfants: { nombre: '0', superieur: '0' },
  trajet: { ou: 'proche' },
};

/** From the first page of the simulator to its first question. */
export async function commencerLaSimulation(page: Page, annee?: string): Promise<void> {
  await page.goto('/simulateur');
  if (annee) await remplir(page, { annee });
  await presser(page, 'Commencer');
}

/** Answers what is asked, in the order it is asked, up to the result or to `jusqua`. Nothing typed enters an address. */
export async function simuler(page: Page, saisies: Saisies, jusqua?: string): Promise<readonly string[]> {
  const posees: string[] = [];
  while (cheminDe(page.url()) !== '/simulateur/resultat') {
    const cle = cleDe(page.url());
    expect(page.url()).not.toContain('?');
    if (cle === jusqua) return posees;
    const saisie = saisies[cle];
    if (!saisie) throw new Error(`aucune réponse prévue pour la question « ${cle} »`);
    posees.push(cle);
    await remplir(page, saisie);
    await presser(page, 'Continuer');
  }
  return posees;
}
