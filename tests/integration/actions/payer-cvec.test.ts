import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { lireEssai } from '@/lib/server/acces/essai';
import * as limites from '@/lib/server/acces/limites';
import { accepterDePayer, refuserLePaiement, repondreAuPayeur } from '@/lib/server/actions/payer-cvec';
import { creerLien } from '@/lib/server/cvec/commandes/lien';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { navigateur } from '../acces/navigateur';
import { ANNEE, audit, NOVEMBRE, ouverte, preparer } from '../cvec/outillage';
import { formulaire } from './etudiant';

vi.mock('next/headers', () => import('../acces/navigateur'));

beforeAll(preparer, 60_000);
beforeEach(() => {
  navigateur.vider();
  navigateur.envoyer('date-simulee', '2026-11-21');
});

async function lien() {
  const { personneId } = await ouverte();
  const cree = await creerLien({ personneId, annee: ANNEE, horloge: NOVEMBRE });
  if (!cree.ok) throw new Error(cree.refus);
  return { personneId, jeton: cree.valeur.adresse.split('/').at(-1) ?? '' };
}

/** What the browser posts from the page of a link. */
const requeteDe = (jeton: string, langue: string, corps: BodyInit) =>
  new Request(`http://localhost/payer/${encodeURIComponent(jeton)}/x?langue=${langue}`, {
    method: 'POST',
    body: corps,
  });

const accepter = (jeton: string, saisie: Saisie | string, langue = 'fr') =>
  repondreAuPayeur(
    {
      requete: requeteDe(jeton, langue, typeof saisie === 'string' ? saisie : formulaire(saisie)),
      ...{ params: Promise.resolve({ jeton }), nom: 'accepter', formulaire: 'accord' },
    },
    accepterDePayer,
  );
const refuser = (jeton: string, saisie: Saisie, langue = 'fr') =>
  repondreAuPayeur(
    {
      requete: requeteDe(jeton, langue, formulaire(saisie)),
      ...{ params: Promise.resolve({ jeton }), nom: 'refuser', formulaire: 'refus' },
    },
    refuserLePaiement,
  );

function versDe({ status, headers }: Response): string {
  expect(status).toBe(303);
  expect(headers.get('cache-control')).toBe('no-store');
  return headers.get('location') ?? '';
}

describe('le payeur', () => {
  it('accepte : la banque suit, dans sa langue ; la même page deux fois, c’est un paiement', async () => {
    const { jeton, personneId } = await lien();
    const page = randomUUID();
    const suite = versDe(await accepter(jeton, { courriel: '', page }, 'en'));
    expect(suite).toMatch(/^\/payer\/.+\/[0-9a-f-]{36}\?langue=en$/);
    expect(versDe(await accepter(jeton, { courriel: '', page }, 'en'))).toBe(suite);
    expect((await audit({ personneId })).cvec.tentatives).toHaveLength(1);
  });

  it('sans le nom de sa page, ou avec un nom tordu, commence un paiement à lui', async () => {
    const { jeton, personneId } = await lien();
    const suites = [
      versDe(await accepter(jeton, {})),
      versDe(await accepter(jeton, { page: 'x' })),
      versDe(await accepter(jeton, { page: ['', ''] })),
      versDe(await accepter(jeton, 'ni formulaire ni rien')),
    ];
    expect(new Set(suites).size).toBe(4);
    expect((await audit({ personneId })).cvec.tentatives).toHaveLength(4);
  });

  it('dont l’adresse électronique ne se lit pas retrouve sa page, sa saisie et son erreur, et rien n’est commencé', async () => {
    const { jeton, personneId } = await lien();
    const vers = versDe(await accepter(jeton, { courriel: 'mere@' }, 'en'));
    expect(vers).toBe(`/payer/${jeton}?langue=en&essai=accord#accord`);
    expect(vers).not.toContain('mere');
    expect(await lireEssai(`/payer/${jeton}`, 'accord')).toMatchObject({
      etat: 'saisie_invalide',
      erreurs: [{ champ: 'courriel', message: expect.stringContaining('Enter a complete email address') }],
      saisie: { courriel: 'mere@' },
    });
    expect(await lireEssai(`/payer/${jeton}`, 'refus')).toEqual({ etat: 'initial' });
    expect((await audit({ personneId })).cvec.tentatives).toEqual([]);
  });

  it('refuse avec une raison, une fois', async () => {
    const { jeton, personneId } = await lien();
    expect(versDe(await refuser(jeton, {}))).toBe(`/payer/${jeton}?langue=fr&essai=refus#refus`);
    expect(await lireEssai(`/payer/${jeton}`, 'refus')).toMatchObject({ erreurs: [{ champ: 'motif' }] });
    expect(versDe(await refuser(jeton, { motif: 'impossible' }))).toBe(
      `/payer/${jeton}?langue=fr&fait=refus`,
    );
    expect(navigateur.cookies.get('essai')?.options).toMatchObject({ maxAge: 0, path: `/payer/${jeton}` });
    expect(await montrerCvec(personneId, ANNEE, NOVEMBRE)).toMatchObject({
      dernierLien: { motif: 'impossible' },
    });
    expect(versDe(await refuser(jeton, { motif: 'impossible' }))).toBe(`/payer/${jeton}?langue=fr`);
    expect(versDe(await accepter(jeton, {}))).toBe(`/payer/${jeton}?langue=fr`);
  });

  it('avec un lien qui n’existe pas, revient à une page qui le dit', async () => {
    expect(versDe(await accepter('../cvec', {}))).toBe('/payer/..%2Fcvec?langue=fr');
    expect(versDe(await refuser('../cvec', { motif: 'inconnu' }, 'de'))).toMatch(
      /^\/payer\/\.\.%2Fcvec\?langue=fr/,
    );
  });

  it('qui insiste est freiné, et celui que notre panne arrête garde sa saisie et une référence', async () => {
    const { jeton } = await lien();
    const consommer = vi.spyOn(limites, 'consommer').mockResolvedValueOnce(false);
    expect(versDe(await accepter(jeton, { courriel: 'a@exemple.fr' }))).toContain('essai=accord');
    expect(await lireEssai(`/payer/${jeton}`, 'accord')).toMatchObject({
      etat: 'trop_de_tentatives',
      saisie: { courriel: 'a@exemple.fr' },
    });
    consommer.mockRejectedValueOnce(new Error('base coupée'));
    expect(versDe(await refuser(jeton, { motif: 'impossible' }))).toContain('essai=refus');
    expect(await lireEssai(`/payer/${jeton}`, 'refus')).toMatchObject({
      ...{ etat: 'panne', reference: expect.stringMatching(/^[0-9A-F]{10}$/) },
      saisie: { motif: 'impossible' },
    });
    consommer.mockRestore();
  });
});
