import { describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { changerIne } from '@/lib/server/compte/commandes/changer-ine';
import { changerMotDePasse } from '@/lib/server/compte/commandes/changer-mot-de-passe';
import { connecter } from '@/lib/server/compte/commandes/connecter';
import { demanderReinitialisation } from '@/lib/server/compte/commandes/demander-reinitialisation';
import { reinitialiser } from '@/lib/server/compte/commandes/reinitialiser';
import { courrielsDe, inscrire, jetonDans, MOT_DE_PASSE, nouvelEmail, nouvelleAdresse } from './outillage';

const NOUVEAU = 'cinq mots vraiment sans lien';
const ici = () => ({ adresse: nouvelleAdresse() });
const essayer = (email: string, motDePasse: string) =>
  connecter({ email, motDePasse }, { ...ici(), appareil: null });

async function lienPour(email: string, rang = 2): Promise<string> {
  await demanderReinitialisation(email, ici());
  return jetonDans((await courrielsDe(email, rang)).at(-1)?.texte ?? '');
}

describe('mot de passe oublié', () => {
  it('remplace le mot de passe, ferme les sessions et prévient par courriel', async () => {
    const { email, id } = await inscrire();
    const jeton = await lienPour(email);
    expect(await reinitialiser(jeton, NOUVEAU, ici())).toEqual({
      ok: true,
      valeur: { id, versionSession: 1 },
    });
    expect((await essayer(email, MOT_DE_PASSE)).ok).toBe(false);
    expect((await essayer(email, NOUVEAU)).ok).toBe(true);
    expect((await courrielsDe(email, 3)).at(-1)?.sujet).toBe('Votre mot de passe a changé');
  });

  it('ne sert le lien qu’une fois, même en même temps', async () => {
    const { email } = await inscrire();
    const jeton = await lienPour(email);
    const issues = await Promise.all([1, 2, 3].map(() => reinitialiser(jeton, NOUVEAU, ici())));
    expect(issues.filter((i) => i.ok)).toHaveLength(1);
    expect(await reinitialiser(jeton, NOUVEAU, ici())).toEqual({ ok: false, refus: 'lien_perime' });
  });

  it('refuse le lien après une heure', async () => {
    const { email } = await inscrire();
    const jeton = await lienPour(email);
    const maintenant = new Date(Date.now() + 61 * 60_000);
    expect(await reinitialiser(jeton, NOUVEAU, { ...ici(), maintenant })).toMatchObject({
      refus: 'lien_perime',
    });
  });

  it('périme les autres liens quand l’un a servi', async () => {
    const { email } = await inscrire();
    const premier = await lienPour(email, 2);
    const second = await lienPour(email, 3);
    expect((await reinitialiser(second, NOUVEAU, ici())).ok).toBe(true);
    expect(await reinitialiser(premier, MOT_DE_PASSE, ici())).toMatchObject({ refus: 'lien_perime' });
  });

  it('ne garde du lien que son empreinte', async () => {
    const { email, id } = await inscrire();
    const jeton = await lienPour(email);
    const [ligne] = await base().reinitialisationMotDePasse.findMany({ where: { personneId: id } });
    expect(ligne?.jetonHache).toBeTruthy();
    expect(ligne?.jetonHache).not.toContain(jeton);
  });

  it('répond de même à une adresse inconnue, sans écrire à personne', async () => {
    const inconnu = nouvelEmail();
    expect(await demanderReinitialisation(inconnu, ici())).toEqual({ ok: true, valeur: null });
    await inscrire();
    expect(await base().courrielLocal.count({ where: { destinataire: inconnu } })).toBe(0);
  });

  it('limite les demandes pour une même adresse électronique', async () => {
    const email = nouvelEmail();
    for (let i = 0; i < 5; i++) expect((await demanderReinitialisation(email, ici())).ok).toBe(true);
    expect(await demanderReinitialisation(email, ici())).toMatchObject({ refus: 'trop_de_tentatives' });
  });
});

describe('mon compte', () => {
  it('change le mot de passe de qui connaît l’actuel, et ferme les autres sessions', async () => {
    const { email, id } = await inscrire();
    expect(await changerMotDePasse(id, 'pas le bon', NOUVEAU)).toEqual({
      ok: false,
      refus: 'actuel_inexact',
    });
    expect(await changerMotDePasse(id, MOT_DE_PASSE, NOUVEAU)).toMatchObject({
      valeur: { versionSession: 1 },
    });
    expect((await essayer(email, NOUVEAU)).ok).toBe(true);
  });

  it('change l’INE tant qu’aucun dossier n’est déposé', async () => {
    const { id } = await inscrire();
    expect(await changerIne(id, '123456789AB')).toEqual({ ok: true, valeur: null });
    const dossier = await base().dossier.create({
      data: { personneId: id, campagne: '2026-2027', versionParcours: '1' },
    });
    expect((await changerIne(id, '123456789AC')).ok).toBe(true);
    await base().dossier.update({ where: { id: dossier.id }, data: { etat: 'depose' } });
    expect(await changerIne(id, null)).toEqual({ ok: false, refus: 'dossier_depose' });
    expect((await base().personne.findUniqueOrThrow({ where: { id } })).ine).toBe('123456789AC');
  });
});
