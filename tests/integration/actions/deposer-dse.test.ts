import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { definirAction } from '@/lib/server/actions';
import { deposerDse } from '@/lib/server/actions/deposer-dse';
import { lireDossier } from '@/lib/server/dossier/depot';
import { navigateur } from '../acces/navigateur';
import { ANNEE, nouvellePersonne, personaDe, remplir, semerCommunes } from '../dossier/outillage';
import { connecter, envoyer, type Reponse } from './etudiant';

vi.mock('next/headers', () => import('../acces/navigateur'));

beforeAll(semerCommunes, 60_000);
beforeEach(() => navigateur.vider());

const action = definirAction({ nom: 'essai', acces: 'personne' }, deposerDse);
const ENGAGEE = { engagement: 'oui' };
const deposer = (saisie: Readonly<Record<string, string>> = ENGAGEE, annee = ANNEE) =>
  envoyer(action, [annee], saisie);
const versDe = (reponse: Reponse) => (reponse.etat === 'redirection' ? reponse.vers : reponse.etat);

async function dossierPret(jour?: string, qui = 'emma'): Promise<string> {
  const { id } = await remplir(personaDe(qui));
  connecter(id, jour);
  return id;
}

describe('« Déposer mon dossier »', () => {
  it('dépose et mène au suivi', async () => {
    const id = await dossierPret();
    const vers = versDe(await deposer());
    const dossier = await lireDossier(id, ANNEE);
    expect(dossier?.etat).toBe('notifie_conditionnel');
    expect(vers).toBe(`/suivi/${dossier?.numero}`);
  });

  it('pressé dix fois, mène dix fois au même suivi', async () => {
    await dossierPret();
    const suites = await Promise.all(Array.from({ length: 10 }, () => deposer()));
    const vers = new Set(suites.map(versDe));
    expect(vers.size).toBe(1);
    expect([...vers][0]).toMatch(/^\/suivi\/DSE-2627-/);
  });

  it.each([
    ['sans cocher l’engagement', {}, '2026-11-21', 'engagement'],
    ['avec une case inventée', { engagement: 'peut-être' }, '2026-11-21', 'engagement'],
  ])('%s, dit quelle case cocher et ne dépose rien', async (_, saisie, jour, champ) => {
    const id = await dossierPret(jour);
    expect(await deposer(saisie)).toMatchObject({ etat: 'saisie_invalide', erreurs: [{ champ }], saisie });
    expect((await lireDossier(id, ANNEE))?.etat).toBe('brouillon');
  });

  it('après la clôture, passe pour un changement durable, et va à l’examen', async () => {
    const id = await dossierPret('2027-01-10', 'camille');
    expect(versDe(await deposer())).toMatch(/^\/suivi\//);
    expect((await lireDossier(id, ANNEE))?.etat).toBe('en_examen');
  });

  it('après la clôture, sans changement, mène à la question qui le déclare', async () => {
    const id = await dossierPret('2027-01-10');
    expect(await deposer()).toMatchObject({
      etat: 'refus',
      message: expect.stringContaining('La campagne est close'),
      lien: { href: `/dse/${ANNEE}/baisse-revenus?depuis=verification` },
      saisie: ENGAGEE,
    });
    expect((await lireDossier(id, ANNEE))?.etat).toBe('brouillon');
  });

  it('incomplet, dit où voir ce qui manque', async () => {
    const titulaire = await remplir({ ...personaDe('emma'), saisies: { aides: { demandes: ['bourse'] } } });
    connecter(titulaire.id);
    expect(await deposer()).toMatchObject({
      etat: 'refus',
      lien: { href: `/dse/${ANNEE}` },
      saisie: ENGAGEE,
    });
  });

  it('avant l’ouverture, le dit', async () => {
    await dossierPret('2026-02-01');
    expect(await deposer()).toMatchObject({
      etat: 'refus',
      message: expect.stringContaining('pas encore ouverte'),
    });
  });

  it.each(['1999-2000', '2026', 'demain', '../compte'])(
    'd’une campagne qui n’existe pas (%s) est refusé',
    async (annee) => {
      await dossierPret();
      expect(await deposer(ENGAGEE, annee)).toMatchObject({ etat: 'refus', saisie: ENGAGEE });
    },
  );

  it('sans dossier, mène à la liste', async () => {
    connecter((await nouvellePersonne(personaDe('emma'))).id);
    expect(versDe(await deposer())).toBe(`/dse/${ANNEE}`);
  });

  it('sans session, ne dépose rien et rend ce qui était coché', async () => {
    const id = await dossierPret();
    navigateur.cookies.delete('session');
    expect(await deposer()).toMatchObject({ etat: 'refus', lien: { href: '/connexion' }, saisie: ENGAGEE });
    expect((await lireDossier(id, ANNEE))?.etat).toBe('brouillon');
  });

  it('avec une session fermée ailleurs, non plus', async () => {
    const id = await dossierPret();
    const { base } = await import('@/lib/server/base');
    await base().personne.update({ where: { id }, data: { versionSession: { increment: 1 } } });
    expect(await deposer()).toMatchObject({ etat: 'refus', lien: { href: '/connexion' } });
    expect((await lireDossier(id, ANNEE))?.etat).toBe('brouillon');
  });
});
