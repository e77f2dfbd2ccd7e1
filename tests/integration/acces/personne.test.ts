import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DUREE_SESSION } from '@/lib/server/acces/cookie-session';
import { signerJeton } from '@/lib/server/acces/jetons';
import { exigerPersonne, lirePersonne } from '@/lib/server/acces/personne';
import { deconnecterPartout } from '@/lib/server/compte/commandes/deconnecter-partout';
import { inscrire } from '../compte/outillage';
import { navigateur } from './navigateur';

vi.mock('next/headers', () => import('./navigateur'));

const ouvrir = (sub: string, version: number, duree = DUREE_SESSION) =>
  navigateur.envoyer('session', signerJeton('session', { sub, version }, duree));

beforeEach(() => navigateur.vider());

describe('la personne connectée', () => {
  it('est celle du cookie signé', async () => {
    const { id, email } = await inscrire();
    ouvrir(id, 0);
    expect(await lirePersonne()).toMatchObject({ id, email, prenom: 'Lina', persona: null });
  });

  it('n’est personne sans cookie', async () => {
    expect(await lirePersonne()).toBeNull();
  });

  it('n’est plus personne après « me déconnecter partout »', async () => {
    const { id } = await inscrire();
    ouvrir(id, 0);
    await deconnecterPartout(id);
    expect(await lirePersonne()).toBeNull();
  });

  it('n’est plus personne à la fin de la session', async () => {
    const { id } = await inscrire();
    ouvrir(id, 0, -1);
    expect(await lirePersonne()).toBeNull();
  });

  it.each([
    ['un laissez-passer', () => signerJeton('laissez-passer', { sub: 'x', version: 0 }, 60)],
    [
      'un identifiant qui n’est pas un UUID',
      () => signerJeton('session', { sub: "' or 1=1", version: 0 }, 60),
    ],
    ['une version qui n’est pas un nombre', () => signerJeton('session', { sub: 'x', version: '0' }, 60)],
    ['un texte quelconque', () => 'bonjour'],
    ['rien', () => ''],
  ])('n’est personne avec %s dans le cookie', async (_, jeton) => {
    navigateur.envoyer('session', jeton());
    expect(await lirePersonne()).toBeNull();
  });
});

describe('une page personnelle', () => {
  it('rend la personne quand elle est connectée', async () => {
    const { id } = await inscrire();
    ouvrir(id, 0);
    expect(await exigerPersonne('/compte')).toMatchObject({ id });
  });

  it('renvoie sinon à la connexion, qui ramène ici', async () => {
    await expect(exigerPersonne('/dse/2026-2027?x=1')).rejects.toMatchObject({
      digest: expect.stringContaining(`/connexion?retour=${encodeURIComponent('/dse/2026-2027?x=1')}`),
    });
  });
});
