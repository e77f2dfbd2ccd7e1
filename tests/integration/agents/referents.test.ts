import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemaCode } from '@/lib/parcours/compte/schemas';
import { schemaAcces, schemaRetrait } from '@/lib/parcours/etablissement';
import { schemaDecision } from '@/lib/parcours/instruction';
import { lireDemandeDAcces } from '@/lib/server/acces/acces-demande';
import { ouvrirSessionDAgent } from '@/lib/server/acces/agent';
import { definirAction } from '@/lib/server/actions';
import {
  deciderDUnReferent,
  quitterSonEtablissement,
  retirerUnReferent,
} from '@/lib/server/actions/agreer-referent';
import { demanderUnAcces, prouverSonAdresse, redemanderLeCode } from '@/lib/server/actions/demander-acces';
import { base } from '@/lib/server/base';
import { navigateur } from '../acces/navigateur';
import { envoyer } from '../actions/etudiant';
import { MOT_DE_PASSE } from '../compte/outillage';
import { preparer } from '../cvec/outillage';
import { codeDe, deposee, nouvelEmail, nouvelleEcole } from '../etablissement/outillage-acces';
import { nouvelAgent } from './outillage';

vi.mock('next/headers', () => import('../acces/navigateur'));
vi.mock('react', () => ({ cache: <T>(f: T): T => f }));

beforeAll(preparer, 60_000);
beforeEach(() => {
  navigateur.vider();
  navigateur.envoyer('date-simulee', '2026-11-21');
});

const demander = definirAction({ nom: 'essai', acces: 'public', schema: schemaAcces }, demanderUnAcces);
const prouver = definirAction({ nom: 'essai', acces: 'public', schema: schemaCode }, prouverSonAdresse);
const redemander = definirAction({ nom: 'essai', acces: 'public' }, redemanderLeCode);
const agreer = definirAction(
  { nom: 'essai', acces: 'instruire', schema: schemaDecision },
  deciderDUnReferent,
);
const retirer = definirAction({ nom: 'essai', acces: 'instruire', schema: schemaRetrait }, retirerUnReferent);
const quitter = definirAction({ nom: 'essai', acces: 'deposer_listes' }, quitterSonEtablissement);

const entrer = (id: string) => ouvrirSessionDAgent({ id, versionSession: 0 });
const PAGE = '/etablissement/demander-un-acces';
const ACCORD = { decision: 'agreer', motivation: 'Confirmé par l’établissement.' };
const saisie = async (email = nouvelEmail()) => ({
  ...{ uai: await nouvelleEcole(), prenom: 'Anaïs', nom: 'Le Bris', email, motDePasse: MOT_DE_PASSE },
});

describe('la demande d’accès par le navigateur', () => {
  it('va du formulaire au code, puis à la fin, et oublie la demande', async () => {
    const email = nouvelEmail();
    expect(await envoyer(demander, [], await saisie(email))).toEqual({
      etat: 'redirection',
      vers: `${PAGE}/verifier`,
    });
    expect(await lireDemandeDAcces()).not.toBeNull();
    expect(await envoyer(prouver, [], { code: 'AAAAAA' })).toMatchObject({ erreurs: [{ champ: 'code' }] });
    expect(await envoyer(redemander, [], {})).toMatchObject({ vers: `${PAGE}/verifier?renvoye=oui` });
    const code = await codeDe(email, 2);
    expect(await envoyer(prouver, [], { code })).toMatchObject({ vers: `${PAGE}/recue` });
    expect(await lireDemandeDAcces()).toBeNull();
  });

  it('sans demande en cours, ramène au formulaire', async () => {
    expect(await envoyer(prouver, [], { code: 'AAAAAA' })).toMatchObject({ vers: PAGE });
    expect(await envoyer(redemander, [], {})).toMatchObject({ vers: PAGE });
  });

  it('dit au champ ce qui ne va pas, et ne rend jamais le mot de passe', async () => {
    const inconnue = { ...(await saisie()), uai: '0000001B' };
    const recue = await envoyer(demander, [], inconnue);
    expect(recue).toMatchObject({ etat: 'saisie_invalide', erreurs: [{ champ: 'uai' }] });
    expect(JSON.stringify(recue)).not.toContain(MOT_DE_PASSE);
    expect(await envoyer(demander, [], {})).toMatchObject({ etat: 'saisie_invalide' });
  });
});

describe('la décision par le navigateur', () => {
  it('agrée, refuse, et dit ce qui a été fait', async () => {
    const [un, deux] = [await deposee(await nouvelleEcole()), await deposee(await nouvelleEcole())];
    await entrer((await nouvelAgent()).id);
    expect(await envoyer(agreer, [un.id], ACCORD)).toMatchObject({
      vers: '/instruction/referents?fait=agree',
    });
    const refus = { ...ACCORD, decision: 'fonction' };
    expect(await envoyer(agreer, [deux.id], refus)).toMatchObject({
      vers: expect.stringContaining('refuse'),
    });
    expect(await envoyer(agreer, [un.id], refus)).toMatchObject({
      ...{ etat: 'refus', message: expect.stringContaining('Un autre agent a déjà décidé') },
      lien: { href: '/instruction/referents' },
    });
    expect(await envoyer(agreer, [un.id], { ...ACCORD, decision: 'toString' })).toMatchObject({
      erreurs: [{ champ: 'decision' }],
    });
  });

  it('sans session d’agent du Crous, ne fait rien', async () => {
    const { id } = await deposee(await nouvelleEcole());
    expect(await envoyer(agreer, [id], ACCORD)).toMatchObject({ etat: 'refus' });
    const uai = await nouvelleEcole();
    await entrer((await nouvelAgent({ role: 'referent', uai, rangReferent: 1 })).id);
    expect(await envoyer(agreer, [id], ACCORD)).toMatchObject({ etat: 'refus' });
    expect(await base().demandeDeReferent.findUnique({ where: { id } })).toMatchObject({ etat: 'deposee' });
  });
});

describe('le retrait par le navigateur', () => {
  it('du Crous, se fonde sur une phrase et ramène à la liste', async () => {
    const uai = await nouvelleEcole();
    const referent = await nouvelAgent({ role: 'referent', uai, rangReferent: 1 });
    await entrer((await nouvelAgent()).id);
    expect(await envoyer(retirer, [referent.id], { motivation: '' })).toMatchObject({
      etat: 'saisie_invalide',
    });
    const motivation = 'Cette personne a quitté l’établissement.';
    expect(await envoyer(retirer, [referent.id], { motivation })).toMatchObject({
      vers: '/instruction/referents?fait=retire',
    });
    expect(await envoyer(retirer, [referent.id], { motivation })).toMatchObject({ etat: 'refus' });
  });

  it('de soi-même, ferme la session et ramène à l’accueil', async () => {
    const uai = await nouvelleEcole();
    const referent = await nouvelAgent({ role: 'referent', uai, rangReferent: 2 });
    await entrer(referent.id);
    expect(await envoyer(quitter, [], {})).toMatchObject({ vers: '/' });
    expect(await base().agent.findUnique({ where: { id: referent.id } })).toMatchObject({ actif: false });
    expect(await envoyer(quitter, [], {})).toMatchObject({ etat: 'refus' });
  });
});
