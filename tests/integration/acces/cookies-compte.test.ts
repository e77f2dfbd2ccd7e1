import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  lireAppareil,
  lireInscriptionEnCours,
  oublierInscription,
  reconnaitreAppareil,
  retenirInscription,
} from '@/lib/server/acces/cookies-compte';
import '../compte/outillage';
import { navigateur } from './navigateur';

vi.mock('next/headers', () => import('./navigateur'));

beforeEach(() => navigateur.vider());

describe('l’inscription en cours', () => {
  it('se retrouve dans le navigateur qui l’a commencée, avec la page où revenir', async () => {
    await retenirInscription('une-inscription', '/dse/2026-2027');
    expect(await lireInscriptionEnCours()).toEqual({ id: 'une-inscription', retour: '/dse/2026-2027' });
  });

  it('ne ramène jamais sur un autre site', async () => {
    await retenirInscription('une-inscription', '//exemple.fr');
    expect(await lireInscriptionEnCours()).toMatchObject({ retour: '/tableau-de-bord' });
  });

  it('ne se lit ni par un script, ni depuis un autre site', async () => {
    await retenirInscription('une-inscription', '/');
    expect(navigateur.cookies.get('inscription')?.options).toMatchObject({ httpOnly: true, sameSite: 'lax' });
  });

  it('ne s’invente pas', async () => {
    navigateur.envoyer('inscription', 'une-inscription');
    expect(await lireInscriptionEnCours()).toBeNull();
  });

  it('s’oublie', async () => {
    await retenirInscription('une-inscription', '/');
    await oublierInscription();
    expect(await lireInscriptionEnCours()).toBeNull();
  });
});

describe('l’appareil connu', () => {
  it('est connu pour le compte qui s’y est connecté, et pour lui seul', async () => {
    expect(await lireAppareil('lina@exemple.fr')).toBeNull();
    await reconnaitreAppareil('lina@exemple.fr');
    expect(await lireAppareil('lina@exemple.fr')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await lireAppareil('zoe@exemple.fr')).toBeNull();
  });

  it('garde son identité d’une connexion à l’autre', async () => {
    await reconnaitreAppareil('lina@exemple.fr');
    const avant = await lireAppareil('lina@exemple.fr');
    await reconnaitreAppareil('lina@exemple.fr');
    expect(await lireAppareil('lina@exemple.fr')).toBe(avant);
  });

  it('ne dit pas l’adresse', async () => {
    await reconnaitreAppareil('lina@exemple.fr');
    const [, charge = ''] = navigateur.cookies.get('appareil')?.value.split('.') ?? [];
    expect(Buffer.from(charge, 'base64url').toString()).not.toContain('lina');
  });
});
