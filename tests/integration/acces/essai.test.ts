import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EtatFormulaire } from '@/lib/parcours/moteur/issue';
import { garderEssai, lireEssai, oublierEssai } from '@/lib/server/acces/essai';
import { navigateur } from './navigateur';

vi.mock('next/headers', () => import('./navigateur'));
process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

const chemin = '/payer/un-jeton';
const etat = (courriel = 'mere@'): EtatFormulaire => ({
  etat: 'saisie_invalide',
  erreurs: [{ champ: 'courriel', message: 'Adresse incomplète' }],
  saisie: { courriel },
});
const INITIAL = { etat: 'initial' };
const garder = (autre: Partial<Parameters<typeof garderEssai>[0]> = {}) =>
  garderEssai({ chemin, formulaire: 'accord', etat: etat(), ...autre });

beforeEach(() => navigateur.vider());

describe('ce qu’un formulaire ordinaire a répondu', () => {
  it('revient à sa page, à son formulaire, et à personne d’autre', async () => {
    await garder();
    expect(await lireEssai(chemin, 'accord')).toEqual(etat());
    expect(await lireEssai(chemin, 'refus')).toEqual(INITIAL);
    expect(await lireEssai('/payer/un-autre', 'accord')).toEqual(INITIAL);
  });

  it('ne se lit pas dans le navigateur, ne sort pas de sa page et n’y reste pas longtemps', async () => {
    await garder();
    const pose = navigateur.cookies.get('essai');
    expect(Buffer.from(pose?.value ?? '', 'base64url').toString('latin1')).not.toContain('mere@');
    expect(pose?.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: chemin, maxAge: 600 });
  });

  it('n’est rien quand rien n’a été répondu, ni quand le cookie est faux', async () => {
    expect(await lireEssai(chemin, 'accord')).toEqual(INITIAL);
    for (const faux of ['', 'x', 'a'.repeat(80)]) {
      navigateur.envoyer('essai', faux);
      expect(await lireEssai(chemin, 'accord')).toEqual(INITIAL);
    }
  });

  it('trop long pour un cookie, perd la saisie et garde l’erreur', async () => {
    await garder({ etat: etat('a'.repeat(5_000)) });
    expect(navigateur.cookies.get('essai')?.value.length).toBeLessThan(3_600);
    expect(await lireEssai(chemin, 'accord')).toEqual({ ...etat(), saisie: {} });
  });

  it('s’efface quand c’est passé, et seulement s’il y en avait un', async () => {
    await oublierEssai(chemin);
    expect(navigateur.cookies.size).toBe(0);
    await garder();
    await oublierEssai(chemin);
    expect(navigateur.cookies.get('essai')).toMatchObject({
      value: '',
      options: { path: chemin, maxAge: 0 },
    });
    expect(await lireEssai(chemin, 'accord')).toEqual(INITIAL);
  });
});
