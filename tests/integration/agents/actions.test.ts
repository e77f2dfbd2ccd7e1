import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemaConnexion } from '@/lib/parcours/compte/schemas';
import { schemaDecision } from '@/lib/parcours/instruction';
import { ouvrirSessionDAgent } from '@/lib/server/acces/agent';
import { enFlux, refuserFichier, remettreFichier } from '@/lib/server/acces/fichier';
import { definirAction, rediriger } from '@/lib/server/actions';
import { connecterQuiTravaille } from '@/lib/server/actions/connecter-agent';
import { enregistrerDecision } from '@/lib/server/actions/decider-demande';
import { deposerSaListe } from '@/lib/server/actions/deposer-liste';
import { navigateur } from '../acces/navigateur';
import { envoyer, formulaire } from '../actions/etudiant';
import { preparer } from '../cvec/outillage';
import { exonerationDemandee } from '../instruction/outillage';
import { agentAvecMotDePasse, MOT_DE_PASSE, nouvelAgent, nouvelEtablissement } from './outillage';

vi.mock('next/headers', () => import('../acces/navigateur'));
vi.mock('react', () => ({ cache: <T>(f: T): T => f }));

beforeAll(preparer, 60_000);
beforeEach(() => {
  navigateur.vider();
  navigateur.envoyer('date-simulee', '2026-11-21');
});

const decider = definirAction(
  { nom: 'essai', acces: 'instruire', schema: schemaDecision },
  enregistrerDecision,
);
const deposer = definirAction({ nom: 'essai', acces: 'deposer_listes' }, deposerSaListe);
const connecter = definirAction(
  { nom: 'essai', acces: 'public', schema: schemaConnexion },
  connecterQuiTravaille,
);

const ACCORD = { decision: 'accorder', motivation: 'Le titre est valable.' };
const entrer = (agent: { readonly id: string }) => ouvrirSessionDAgent({ id: agent.id, versionSession: 0 });

describe('l’action de décider', () => {
  it('ramène à la file, avec ce qui a été fait', async () => {
    await entrer(await nouvelAgent());
    const { demande } = await exonerationDemandee();
    expect(await envoyer(decider, [demande], ACCORD)).toEqual({
      etat: 'redirection',
      vers: '/instruction?fait=accordee',
    });
    const { demande: autre } = await exonerationDemandee();
    const refusee = { decision: 'identite', motivation: 'Le nom est un autre.' };
    expect(await envoyer(decider, [autre], refusee)).toMatchObject({ vers: '/instruction?fait=refusee' });
  });

  it('sans session, ou avec un autre métier, rend la saisie et la porte', async () => {
    const { demande } = await exonerationDemandee();
    const attendue = {
      ...{ etat: 'refus', lien: { href: '/instruction/connexion' } },
      saisie: ACCORD,
    };
    expect(await envoyer(decider, [demande], ACCORD)).toMatchObject(attendue);
    const { referent } = await nouvelEtablissement();
    await entrer(referent);
    expect(await envoyer(decider, [demande], ACCORD)).toMatchObject(attendue);
  });

  it('dit qui a déjà décidé, et garde ce qui était écrit', async () => {
    await entrer(await nouvelAgent());
    const { demande } = await exonerationDemandee();
    await envoyer(decider, [demande], ACCORD);
    const seconde = await envoyer(decider, [demande], { ...ACCORD, decision: 'identite' });
    expect(seconde).toMatchObject({
      ...{ etat: 'refus', saisie: { motivation: ACCORD.motivation } },
      message: expect.stringMatching(/^Nadia Le Gall a déjà accordé cette demande, /),
      lien: { href: `/instruction/${demande}` },
    });
  });

  it('dit ce qui manque, ce qui n’existe pas, ce qui est ailleurs', async () => {
    await entrer(await nouvelAgent());
    const { demande } = await exonerationDemandee();
    expect(await envoyer(decider, [demande], {})).toMatchObject({ etat: 'saisie_invalide' });
    expect(await envoyer(decider, [demande], { ...ACCORD, decision: 'hors_droit' })).toMatchObject({
      erreurs: [{ champ: 'decision' }],
    });
    await entrer(await nouvelAgent({ role: 'instruction', crous: 'LYO' }));
    expect(await envoyer(decider, [demande], ACCORD)).toMatchObject({
      message: expect.stringContaining('un autre Crous'),
    });
  });
});

describe('l’action de déposer une liste', () => {
  const envoyerFichier = async (fichier: File | null) => {
    const donnees = formulaire({});
    if (fichier) donnees.append('liste', fichier);
    try {
      return await deposer({ etat: 'initial' }, donnees);
    } catch (erreur) {
      return { etat: 'redirection', vers: String(Object(erreur).digest) };
    }
  };
  const csv = (texte: string) => new File([texte], 'inscrits.csv');

  it('ramène au résultat', async () => {
    const { referent, uai } = await nouvelEtablissement();
    await entrer(referent);
    expect(await envoyerFichier(csv(`${uai};REN6 ABCDEF 42;Ly`))).toMatchObject({
      vers: expect.stringMatching(/\/etablissement\/listes\/[0-9a-f-]{36}/),
    });
  });

  it.each([
    ['aucun fichier', null, /^Choisissez le fichier/],
    ['un fichier vide', csv(''), /^Choisissez le fichier/],
    ['une ligne vide', csv('\n'), /aucune ligne/],
    ['un classeur', csv('PK\u0003\u0004'), /format CSV/],
    ['des octets', csv('a\0b'), /pas un fichier CSV/],
    ['des colonnes en désordre', csv('Nom;UAI\nx;y'), /première colonne/],
    ['des colonnes absentes', csv('UAI;Nom\nx;y'), /Ajoutez les colonnes/],
    ['trop lourd', csv('x'.repeat(4 * 1024 * 1024 + 1)), /4\sMo/],
  ])('dit quoi changer : %s', async (_, fichier, dit) => {
    const { referent } = await nouvelEtablissement();
    await entrer(referent);
    expect(await envoyerFichier(fichier)).toMatchObject({
      erreurs: [{ champ: 'liste', message: expect.stringMatching(dit) }],
    });
  });

  it('après l’arrêté, dit à qui écrire', async () => {
    const { referent, uai } = await nouvelEtablissement();
    await entrer(referent);
    navigateur.envoyer('date-simulee', '2027-02-01');
    expect(await envoyerFichier(csv(`${uai};REN6 ABCDEF 42;Ly`))).toMatchObject({
      message: expect.stringContaining('écrivez à votre Crous'),
    });
  });

  it('n’est pas pour un agent', async () => {
    await entrer(await nouvelAgent());
    expect(await envoyerFichier(csv('x'))).toMatchObject({ lien: { href: '/etablissement/connexion' } });
  });
});

describe('l’action de se connecter pour travailler', () => {
  const motDePasse = MOT_DE_PASSE;

  it('mène chacun dans son espace, et là seulement', async () => {
    const agent = await agentAvecMotDePasse();
    const vers = async (email: string, retour: string) => {
      const suite = await envoyer(connecter, [], { email, motDePasse, retour });
      return 'vers' in suite ? suite.vers : suite;
    };
    expect(await vers(agent.email, '/instruction?etat=refusee')).toBe('/instruction?etat=refusee');
    expect(await vers(agent.email, '/etablissement')).toBe('/instruction');
    expect(await vers(agent.email, 'https://exemple.invalid/instruction')).toBe('/instruction');
    const { uai } = await nouvelEtablissement();
    const referent = await agentAvecMotDePasse({ role: 'referent', uai, rangReferent: 2 });
    expect(await vers(referent.email, '/instruction')).toBe('/etablissement');
    expect(navigateur.cookies.has('agent')).toBe(true);
  });

  it('ne dit pas lequel des deux est faux, et ne rend pas le mot de passe', async () => {
    const reponse = await envoyer(connecter, [], { email: 'x@crous.invalid', motDePasse });
    expect(reponse).toMatchObject({ erreurs: [{ champ: 'email' }], saisie: { email: 'x@crous.invalid' } });
    expect(JSON.stringify(reponse)).not.toContain(motDePasse);
  });
});

describe('une action qui demande un droit', () => {
  it('reçoit l’agent, et pas de personne', async () => {
    const agent = await nouvelAgent({ role: 'comptable', crous: 'REN' });
    await entrer(agent);
    const recu = vi.fn(async () => rediriger('/x'));
    await envoyer(definirAction({ nom: 'essai', acces: 'virer' }, recu), [], {});
    expect(recu).toHaveBeenCalledWith(
      expect.objectContaining({
        personne: null,
        agent: expect.objectContaining({ id: agent.id, crous: 'REN' }),
      }),
      {},
    );
  });
});

describe('un fichier remis', () => {
  it('s’enregistre sous son nom, sans se montrer ni se garder', async () => {
    const { headers } = remettreFichier('x', 'titre "de" séjour\'.pdf', 'application/pdf');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="titre _de_ s_jour_.pdf"; filename*=UTF-8''titre%20%22de%22%20s%C3%A9jour%27.pdf`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('refusé, dit pourquoi en texte', async () => {
    const refus = refuserFichier('Connectez-vous.', 401);
    expect([refus.status, await refus.text()]).toEqual([401, 'Connectez-vous.']);
  });

  it('s’écrit morceau par morceau, et s’arrête quand on s’en va', async () => {
    let ecrits = 0;
    async function* morceaux() {
      for (; ecrits < 1_000; ecrits++) yield 'é';
    }
    const lecteur = enFlux(morceaux()).getReader();
    expect(Buffer.from((await lecteur.read()).value ?? []).toString()).toBe('é');
    await lecteur.cancel();
    expect(ecrits).toBeLessThan(10);
    async function* deux() {
      yield 'a';
      yield 'b';
    }
    expect(await new Response(enFlux(deux())).text()).toBe('ab');
  });
});
