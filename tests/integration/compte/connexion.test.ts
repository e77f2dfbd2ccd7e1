import { afterEach, describe, expect, it, vi } from 'vitest';
import { base } from '@/lib/server/base';
import { connecter } from '@/lib/server/compte/commandes/connecter';
import { connecterPersona } from '@/lib/server/compte/commandes/connecter-persona';
import { deconnecterPartout } from '@/lib/server/compte/commandes/deconnecter-partout';
import { lirePersonneDeSession } from '@/lib/server/compte/requetes/personne-de-session';
import { inscrire, MOT_DE_PASSE, nouvelEmail, nouvelleAdresse } from './outillage';

const verifications = vi.hoisted(() => ({ nombre: 0 }));
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof argon2.verify = (...args) => {
    verifications.nombre++;
    return argon2.verify(...args);
  };
  return { ...argon2, verify };
});

const ici = () => ({ adresse: nouvelleAdresse(), appareil: null });

afterEach(() => {
  verifications.nombre = 0;
});

describe('connexion', () => {
  it('reconnaît une personne à son adresse et à son mot de passe', async () => {
    const { id, email } = await inscrire();
    const issue = await connecter({ email, motDePasse: MOT_DE_PASSE }, ici());
    expect(issue).toEqual({ ok: true, valeur: { id, versionSession: 0 } });
    expect(await base().journalAcces.count({ where: { personneId: id, action: 'connexion_reussie' } })).toBe(
      1,
    );
  });

  it('accepte le même mot de passe écrit avec d’autres octets Unicode', async () => {
    const { email } = await inscrire();
    const issue = await connecter({ email, motDePasse: MOT_DE_PASSE.normalize('NFD') }, ici());
    expect(issue.ok).toBe(true);
  });

  it('répond pareil à une adresse inconnue et à un mot de passe inexact, après le même travail', async () => {
    const { email } = await inscrire();
    const inconnue = await connecter({ email: nouvelEmail(), motDePasse: MOT_DE_PASSE }, ici());
    expect(verifications.nombre).toBe(1);
    const inexact = await connecter({ email, motDePasse: 'un autre mot de passe' }, ici());
    expect(verifications.nombre).toBe(2);
    expect(inconnue).toEqual({ ok: false, refus: 'identifiants' });
    expect(inexact).toEqual(inconnue);
  });

  it('freine au onzième essai sur un compte, sans fermer la porte à un navigateur connu', async () => {
    const { email } = await inscrire();
    for (let i = 0; i < 10; i++) await connecter({ email, motDePasse: 'mauvais' }, ici());
    expect(await connecter({ email, motDePasse: MOT_DE_PASSE }, ici())).toMatchObject({
      refus: 'trop_de_tentatives',
    });
    const connu = { ...ici(), appareil: nouvelleAdresse() };
    expect((await connecter({ email, motDePasse: MOT_DE_PASSE }, connu)).ok).toBe(true);
  });

  it('freine une adresse réseau qui essaie beaucoup de comptes', async () => {
    const origine = ici();
    const essais = Array.from({ length: 50 }, () =>
      connecter({ email: nouvelEmail(), motDePasse: 'x' }, origine),
    );
    expect((await Promise.all(essais)).every((e) => !e.ok && e.refus === 'identifiants')).toBe(true);
    expect(await connecter({ email: nouvelEmail(), motDePasse: 'x' }, origine)).toMatchObject({
      refus: 'trop_de_tentatives',
    });
  });

  it('ferme toutes les sessions d’un coup', async () => {
    const { id } = await inscrire();
    expect(await lirePersonneDeSession(id, 0)).toMatchObject({
      id,
      prenom: 'Lina',
      dateNaissance: '2007-03-14',
    });
    await deconnecterPartout(id);
    expect(await lirePersonneDeSession(id, 0)).toBeNull();
    expect(await lirePersonneDeSession(id, 1)).toMatchObject({ id });
  });

  it('n’ouvre pas de session de démonstration à une vraie personne', async () => {
    const { id } = await inscrire();
    expect(await connecterPersona(id)).toEqual({ ok: false, refus: 'inconnu' });
  });
});
