import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { ouvrirPage } from '@/lib/server/acces/page-ouverte';
import { lireSaisieEnAttente } from '@/lib/server/acces/saisie-en-attente';
import { definirAction } from '@/lib/server/actions';
import { enAttenteDeSession, repondreQuestion } from '@/lib/server/actions/repondre-question';
import { ouvrirDossier } from '@/lib/server/dossier/commandes/ouvrir-dossier';
import { lireDossier } from '@/lib/server/dossier/depot';
import { navigateur } from '../acces/navigateur';
import {
  ANNEE,
  CAMPAGNE,
  deposer,
  NOVEMBRE,
  nouvellePersonne,
  personaDe,
  remplir,
  semerCommunes,
} from '../dossier/outillage';
import { connecter, envoyer } from './etudiant';

vi.mock('next/headers', () => import('../acces/navigateur'));

beforeAll(semerCommunes, 60_000);
beforeEach(() => navigateur.vider());

const continuer = definirAction(
  { nom: 'essai', acces: 'personne', sansSession: enAttenteDeSession },
  repondreQuestion,
);

async function ouvrir() {
  const { id } = await nouvellePersonne(personaDe('emma'));
  await ouvrirDossier({ personneId: id, campagne: CAMPAGNE, horloge: NOVEMBRE });
  connecter(id);
  const { jeton } = ouvrirPage(id);
  const repondre = (cle: string, saisie: Saisie, { page = jeton, depuis = '', annee = ANNEE } = {}) =>
    envoyer(continuer, [annee, cle, page, depuis], saisie);
  const entree = async (cle: string) => (await lireDossier(id, ANNEE))?.brouillon[cle];
  return { id, jeton, repondre, entree };
}

describe('« Continuer »', () => {
  it('garde la réponse et mène à la question suivante', async () => {
    const { repondre, entree } = await ouvrir();
    const suite = await repondre('aides', { demandes: ['logement'], version: '0' });
    expect(suite).toEqual({ etat: 'redirection', vers: `/dse/${ANNEE}/logement` });
    expect(await entree('aides')).toMatchObject({ confirmee: true, saisie: { demandes: ['logement'] } });
  });

  it('rend une réponse fausse avec ses erreurs, et la garde', async () => {
    const { repondre, entree } = await ouvrir();
    await repondre('aides', { demandes: ['bourse'] });
    const saisie = { prenom: 'Lina', nom: 'Martin', dateNaissance: 'hier', ine: 'x' };
    const rendue = await repondre('identite', saisie);
    expect(rendue).toMatchObject({ etat: 'saisie_invalide', saisie });
    expect(await entree('identite')).toMatchObject({ confirmee: false, saisie });
  });

  it('« Enregistrer et revenir plus tard » garde même une réponse fausse, sans la reprocher', async () => {
    const { repondre, entree } = await ouvrir();
    const suite = await repondre('aides', { intention: 'plus-tard' });
    expect(suite).toEqual({ etat: 'redirection', vers: `/dse/${ANNEE}` });
    expect(await entree('aides')).toMatchObject({ confirmee: false });
  });

  it('signale ce qu’un autre onglet a écrit, et rend les deux réponses', async () => {
    const { id, repondre } = await ouvrir();
    await repondre('aides', { demandes: ['bourse'], version: '0' });
    const autre = ouvrirPage(id).jeton;
    const conflit = await repondre('aides', { demandes: ['logement'], version: '0' }, { page: autre });
    expect(conflit).toMatchObject({
      etat: 'conflit',
      saisie: { demandes: 'logement' },
      actuelle: { demandes: ['bourse'] },
      version: 1,
    });
    const voulue = await repondre('aides', { demandes: ['logement'], version: '1' }, { page: autre });
    expect(voulue.etat).toBe('redirection');
  });

  it.each(['', 'pas-un-jeton', 'a.b.c'])('se passe d’un jeton de page illisible (« %s »)', async (page) => {
    const { repondre } = await ouvrir();
    expect((await repondre('aides', { demandes: ['bourse'] }, { page })).etat).toBe('redirection');
  });

  it.each([
    ['une question d’un autre chemin', 'enfant-7', ANNEE],
    ['une question inconnue', 'n-existe-pas', ANNEE],
    ['une campagne sans dossier', 'aides', '2025-2026'],
  ])('ramène à la liste pour %s', async (_, cle, annee) => {
    const { repondre } = await ouvrir();
    const suite = await repondre(cle, { demandes: ['bourse'] }, { annee });
    expect(suite).toEqual({ etat: 'redirection', vers: `/dse/${annee}` });
  });

  it('refuse de changer un dossier déposé, rend la saisie et montre où il en est', async () => {
    const titulaire = await remplir(personaDe('emma'));
    const depot = await deposer(titulaire);
    if (!depot.ok) throw new Error(depot.refus.type);
    connecter(titulaire.id);
    const saisie = { rbg: '1' };
    expect(await envoyer(continuer, [ANNEE, 'avis-couple', '', ''], saisie)).toMatchObject({
      etat: 'refus',
      saisie,
      lien: { href: `/suivi/${depot.valeur.numero}` },
    });
  });

  it('depuis la vérification, y revient', async () => {
    const titulaire = await remplir(personaDe('emma'));
    connecter(titulaire.id);
    const { jeton } = ouvrirPage(titulaire.id);
    const suite = envoyer(continuer, [ANNEE, 'avis-couple', jeton, 'verification'], {
      rbg: '24000',
      version: '1',
    });
    expect(await suite).toEqual({
      etat: 'redirection',
      vers: `/dse/${ANNEE}/verification`,
    });
  });

  it('n’écrit jamais dans le dossier d’une autre, même avec le jeton de sa page', async () => {
    const lina = await ouvrir();
    const emma = await ouvrir();
    await emma.repondre('aides', { demandes: ['logement'] }, { page: lina.jeton });
    expect(await lina.entree('aides')).toBeUndefined();
    expect(await emma.entree('aides')).toMatchObject({ saisie: { demandes: ['logement'] } });
  });
});

describe('la session finie', () => {
  it('garde la saisie, scellée, pour la même personne sur la même page, et mène à la connexion', async () => {
    const { id, repondre, entree } = await ouvrir();
    navigateur.cookies.delete('session');
    const saisie = { demandes: 'bourse' };
    const chemin = `/dse/${ANNEE}/aides`;
    expect(await repondre('aides', saisie)).toEqual({
      etat: 'redirection',
      vers: `/connexion?retour=${encodeURIComponent(chemin)}`,
    });
    expect(await entree('aides')).toBeUndefined();
    expect(JSON.stringify([...navigateur.cookies])).not.toContain('bourse');
    expect(await lireSaisieEnAttente(chemin, id)).toEqual(saisie);
    expect(await lireSaisieEnAttente(chemin, (await ouvrir()).id)).toBeNull();
    expect(await lireSaisieEnAttente(`/dse/${ANNEE}/identite`, id)).toBeNull();
  });

  it('ne garde rien d’une page dont le jeton n’est pas le nôtre', async () => {
    const { id, repondre } = await ouvrir();
    navigateur.cookies.delete('session');
    await repondre('aides', { demandes: 'bourse' }, { page: 'inventé' });
    expect(await lireSaisieEnAttente(`/dse/${ANNEE}/aides`, id)).toBeNull();
  });

  it('oublie la copie scellée une fois la réponse enregistrée', async () => {
    const { id, repondre } = await ouvrir();
    navigateur.cookies.delete('session');
    await repondre('aides', { demandes: 'bourse' });
    connecter(id);
    await repondre('aides', { demandes: 'bourse' });
    expect(await lireSaisieEnAttente(`/dse/${ANNEE}/aides`, id)).toBeNull();
  });
});
