import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemaConnexion } from '@/lib/parcours/compte/schemas';
import type { EtatFormulaire } from '@/lib/parcours/moteur/issue';
import { signerJeton } from '@/lib/server/acces/jetons';
import { definirAction, freiner, invalider, rediriger, refuser, signalerConflit } from '@/lib/server/actions';
import { tracer } from '@/lib/server/journal/traces';
import { inscrire } from '../compte/outillage';
import { navigateur } from './navigateur';

vi.mock('next/headers', () => import('./navigateur'));

const INITIAL: EtatFormulaire = { etat: 'initial' };
const formulaire = (champs: Readonly<Record<string, string>>) => {
  const donnees = new FormData();
  for (const [nom, valeur] of Object.entries(champs)) donnees.append(nom, valeur);
  return donnees;
};
const SAISIE = { email: 'lina@exemple.fr', motDePasse: 'un secret bien long' };

beforeEach(() => navigateur.vider());
afterEach(() => vi.restoreAllMocks());

describe('une action publique', () => {
  it('redirige quand elle réussit', async () => {
    const action = definirAction({ nom: 'essai', acces: 'public' }, async () => rediriger('/suite'));
    await expect(action(INITIAL, formulaire({}))).rejects.toMatchObject({
      digest: expect.stringMatching(/^NEXT_REDIRECT;.*;\/suite;/),
    });
  });

  it('rend les erreurs de chaque champ et la saisie, sauf le mot de passe', async () => {
    const executer = vi.fn();
    const action = definirAction({ nom: 'essai', acces: 'public', schema: schemaConnexion }, executer);
    expect(await action(INITIAL, formulaire({ email: 'lina', motDePasse: 'secret' }))).toEqual({
      etat: 'saisie_invalide',
      erreurs: [{ champ: 'email', message: expect.stringContaining('adresse électronique') }],
      saisie: { email: 'lina' },
    });
    expect(executer).not.toHaveBeenCalled();
  });

  it.each([
    ['un refus', refuser('Non.', { href: '/x', texte: 'Ailleurs' }), { etat: 'refus', message: 'Non.' }],
    ['un champ refusé', invalider('email', 'Relisez'), { etat: 'saisie_invalide' }],
    [
      'un conflit',
      signalerConflit('Ailleurs.', { email: 'b' }),
      { etat: 'conflit', actuelle: { email: 'b' } },
    ],
    ['un frein', freiner('Attendez.'), { etat: 'trop_de_tentatives', message: 'Attendez.' }],
  ])('rend la saisie avec %s', async (_, issue, attendu) => {
    const action = definirAction({ nom: 'essai', acces: 'public' }, async () => issue);
    expect(await action(INITIAL, formulaire(SAISIE))).toMatchObject({
      ...attendu,
      saisie: { email: SAISIE.email },
    });
  });

  it.each([
    ['un refus', refuser('Déjà déposé : rien n’a changé !')],
    ['un champ refusé', invalider('email', 'Déjà déposé : rien n’a changé !')],
    ['un conflit', signalerConflit('Déjà déposé : rien n’a changé !')],
    ['un frein', freiner('Déjà déposé : rien n’a changé !')],
  ])('donne à la phrase ses espaces insécables : %s', (_, issue) => {
    const phrase = issue.type === 'saisie_invalide' ? issue.erreurs[0]?.message : Object(issue).message;
    expect(phrase).toBe('Déjà déposé\u202f: rien n’a changé\u202f!');
  });

  it('donne à la commande la valeur lue, l’adresse réseau et l’heure', async () => {
    navigateur.entetes.set('x-adresse-client', '192.0.2.7');
    const executer = vi.fn(async () => refuser(''));
    await definirAction({ nom: 'essai', acces: 'public', schema: schemaConnexion }, executer)(
      INITIAL,
      formulaire({ ...SAISIE, email: ' Lina@Exemple.FR ' }),
    );
    expect(executer).toHaveBeenCalledWith(
      expect.objectContaining({ adresse: '192.0.2.7', personne: null }),
      SAISIE,
    );
  });

  it('donne le fichier choisi, et rien quand le champ est vide, absent ou un texte', async () => {
    const recus: (string | undefined)[] = [];
    const action = definirAction({ nom: 'essai', acces: 'public' }, async ({ fichier, saisie }) => {
      for (const nom of ['piece', 'vide', 'absent', 'texte']) recus.push(fichier(nom)?.name);
      expect(JSON.stringify(saisie)).not.toContain('titre.pdf');
      return refuser('');
    });
    const donnees = formulaire({ texte: 'un texte' });
    donnees.append('piece', new File(['%PDF-'], 'titre.pdf'));
    donnees.append('vide', new File([], ''));
    await action(INITIAL, donnees);
    expect(recus).toEqual(['titre.pdf', undefined, undefined, undefined]);
  });

  it('passe les textes liés par le serveur, et rien d’autre', async () => {
    const executer = vi.fn(async (_c: unknown, _v: unknown, campagne: string) => refuser(campagne));
    const action = definirAction({ nom: 'essai', acces: 'public' }, executer);
    expect(await action('2026-2027', INITIAL, formulaire({}))).toMatchObject({ message: '2026-2027' });
    const tordu = JSON.parse('{"campagne":true}');
    expect(await action(tordu, INITIAL, formulaire({}))).toMatchObject({ etat: 'panne' });
  });
});

describe('une action personnelle', () => {
  it('refuse sans session, en rendant la saisie et le moyen de revenir', async () => {
    const executer = vi.fn();
    const action = definirAction({ nom: 'essai', acces: 'personne' }, executer);
    expect(await action(INITIAL, formulaire({ revenu: '33000' }))).toMatchObject({
      etat: 'refus',
      saisie: { revenu: '33000' },
      lien: { href: '/connexion' },
    });
    expect(executer).not.toHaveBeenCalled();
  });

  it('connaît la personne', async () => {
    const { id } = await inscrire();
    navigateur.envoyer('session', signerJeton('session', { sub: id, version: 0 }, 60));
    const action = definirAction({ nom: 'essai', acces: 'personne' }, async ({ personne }) =>
      refuser(personne.id),
    );
    expect(await action(INITIAL, formulaire({}))).toMatchObject({ message: id });
  });
});

describe('une panne', () => {
  const casser = (raison: unknown) =>
    definirAction({ nom: 'essai', acces: 'public' }, async () => {
      throw raison;
    })(INITIAL, formulaire(SAISIE));

  it('rend la saisie et une référence, la même que dans le journal', async () => {
    const journal = vi.spyOn(tracer, 'error');
    const etat = await casser(new Error('la base est tombée'));
    expect(etat).toMatchObject({ etat: 'panne', saisie: { email: SAISIE.email } });
    const reference = etat.etat === 'panne' ? etat.reference : '';
    expect(reference).toMatch(/^[0-9A-F]{10}$/);
    expect(journal.mock.calls[0]?.[0]).toMatchObject({ reference, action: 'essai' });
  });

  it('n’écrit dans le journal ni saisie, ni adresse, ni INE', async () => {
    const journal = vi.spyOn(tracer, 'error');
    await casser(
      new Error('doublon : (email)=(lina@exemple.fr), ine 123456789AB, FR7630006000011234567890189'),
    );
    const ecrit = JSON.stringify(journal.mock.calls);
    for (const secret of [
      'lina@exemple.fr',
      '123456789AB',
      'FR7630006000011234567890189',
      SAISIE.motDePasse,
    ]) {
      expect(ecrit).not.toContain(secret);
    }
  });

  it('survient aussi quand ce n’est pas un formulaire qui est envoyé', async () => {
    const action = definirAction({ nom: 'essai', acces: 'public', schema: schemaConnexion }, vi.fn());
    expect(await action(INITIAL, JSON.parse('"texte"'))).toMatchObject({
      etat: 'saisie_invalide',
      saisie: {},
    });
  });
});
