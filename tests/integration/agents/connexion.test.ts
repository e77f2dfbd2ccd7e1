import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exigerAgent, fermerSessionDAgent, lireAgent, ouvrirSessionDAgent } from '@/lib/server/acces/agent';
import { accueilDe, autoriser, estDroit } from '@/lib/server/acces/droits';
import { signerJeton } from '@/lib/server/acces/jetons';
import { connecterAgent } from '@/lib/server/agents/commandes/connecter-agent';
import { connecterAgentFictif } from '@/lib/server/agents/commandes/connecter-agent-fictif';
import { lireAgentDeSession } from '@/lib/server/agents/requetes/agent-de-session';
import { listerAgentsFictifs } from '@/lib/server/agents/requetes/agents-fictifs';
import { base } from '@/lib/server/base';
import * as environnement from '@/lib/server/env';
import { AGENTS_FICTIFS } from '@/prisma/personas/agents';
import { semerPersonas } from '@/prisma/seed';
import { navigateur } from '../acces/navigateur';
import { agentAvecMotDePasse, MOT_DE_PASSE, nouvelAgent, nouvelEtablissement } from './outillage';

vi.mock('next/headers', () => import('../acces/navigateur'));
// One request a test here: what React keeps for one request must not be kept for the next.
vi.mock('react', () => ({ cache: <T>(f: T): T => f }));

beforeEach(() => navigateur.vider());

describe('la connexion d’un agent', () => {
  it('le reconnaît, et laisse une ligne au journal des accès', async () => {
    const agent = await agentAvecMotDePasse();
    const issue = await connecterAgent({ email: agent.email, motDePasse: MOT_DE_PASSE }, agent.id);
    expect(issue).toMatchObject({ ok: true, valeur: { id: agent.id, role: 'instruction' } });
    const lignes = await base().journalAcces.findMany({ where: { agentId: agent.id } });
    expect(lignes.map(({ action, personneId }) => [action, personneId])).toEqual([['agent_connecte', null]]);
  });

  it('dit la même chose d’une adresse inconnue, d’un mauvais mot de passe et d’un agent parti', async () => {
    const parti = await agentAvecMotDePasse();
    await base().agent.update({ where: { id: parti.id }, data: { actif: false } });
    const present = await agentAvecMotDePasse();
    for (const essai of [
      { email: 'inconnu@crous.invalid', motDePasse: MOT_DE_PASSE },
      { email: present.email, motDePasse: 'un autre mot de passe' },
      { email: parti.email, motDePasse: MOT_DE_PASSE },
    ]) {
      expect(await connecterAgent(essai, present.id)).toEqual({ ok: false, refus: 'identifiants' });
    }
  });

  it('s’arrête après trop d’essais', async () => {
    const { email, id } = await agentAvecMotDePasse();
    const issues = await Promise.all(
      Array.from({ length: 60 }, () => connecterAgent({ email, motDePasse: 'non' }, id)),
    );
    expect(issues.at(-1)).toEqual({ ok: false, refus: 'trop_de_tentatives' });
  }, 120_000);
});

describe('la session d’un agent', () => {
  it('s’ouvre, se lit, se ferme', async () => {
    const agent = await nouvelAgent();
    await ouvrirSessionDAgent({ id: agent.id, versionSession: 0 });
    expect(navigateur.cookies.get('agent')?.options).toMatchObject({ httpOnly: true, sameSite: 'strict' });
    expect(await lireAgent('instruire')).toMatchObject({ id: agent.id, crous: 'REN' });
    await fermerSessionDAgent();
    expect(await lireAgent('instruire')).toBeNull();
  });

  it('meurt quand sa version change, et quand l’agent part', async () => {
    const agent = await nouvelAgent();
    expect(await lireAgentDeSession(agent.id, 0)).toMatchObject({ id: agent.id });
    expect(await lireAgentDeSession(agent.id, 1)).toBeNull();
    await base().agent.update({ where: { id: agent.id }, data: { actif: false } });
    expect(await lireAgentDeSession(agent.id, 0)).toBeNull();
    expect(await lireAgentDeSession('pas un uuid', 0)).toBeNull();
  });

  it('n’est pas celle d’un étudiant, ni l’inverse', async () => {
    const agent = await nouvelAgent();
    navigateur.envoyer('agent', signerJeton('session', { sub: agent.id, version: 0 }, 60));
    expect(await lireAgent('instruire')).toBeNull();
    navigateur.envoyer('session', signerJeton('session-agent', { sub: agent.id, version: 0 }, 60));
    expect(await lireAgent('instruire')).toBeNull();
  });

  it('sans elle, la page renvoie se connecter, chacun chez soi', async () => {
    await expect(exigerAgent('instruire', '/instruction/x')).rejects.toMatchObject({
      digest: expect.stringContaining('/instruction/connexion?retour=%2Finstruction%2Fx'),
    });
    await expect(exigerAgent('deposer_listes', '/etablissement')).rejects.toMatchObject({
      digest: expect.stringContaining('/etablissement/connexion'),
    });
  });

  it('avec un autre rôle, la page n’existe pas', async () => {
    const agent = await nouvelAgent();
    await ouvrirSessionDAgent({ id: agent.id, versionSession: 0 });
    for (const droit of ['virer', 'deposer_listes'] as const) {
      await expect(exigerAgent(droit, '/x')).rejects.toMatchObject({
        digest: expect.stringContaining('404'),
      });
    }
  });
});

describe('les droits', () => {
  const identite = { id: '', email: '', prenom: '', nom: '' };
  const AGENTS = {
    instruction: { ...identite, role: 'instruction', crous: 'REN' },
    comptable: { ...identite, role: 'comptable', crous: 'REN' },
    national: { ...identite, role: 'national', crous: null },
    referent: { ...identite, role: 'referent', uai: '' },
  } as const;

  it.each([
    ['instruction', ['instruire']],
    ['comptable', ['instruire', 'virer']],
    ['national', ['instruire']],
    ['referent', ['deposer_listes']],
  ] as const)('« %s » a exactement %j', (role, attendus) => {
    const droits = (['instruire', 'virer', 'deposer_listes'] as const).filter((d) =>
      autoriser(AGENTS[role], d),
    );
    expect(droits).toEqual(attendus);
    expect(accueilDe(AGENTS[role])).toBe(role === 'referent' ? '/etablissement' : '/instruction');
  });

  it('personne n’en a aucun, et un mot inconnu n’en est pas un', () => {
    expect(autoriser(null, 'instruire')).toBeNull();
    expect(['instruire', 'personne', 'public', ''].map(estDroit)).toEqual([true, false, false, false]);
  });

  it('la base refuse un rôle sans son périmètre', async () => {
    for (const poste of [
      { role: 'instruction' },
      { role: 'national', crous: 'REN' },
      { role: 'referent', crous: 'REN' },
    ] as const) {
      await expect(nouvelAgent(poste)).rejects.toThrow(/Agent_perimetre/);
    }
  });

  it('un établissement n’a que deux référents', async () => {
    const { uai } = await nouvelEtablissement();
    await expect(nouvelAgent({ role: 'referent', uai, rangReferent: 3 })).rejects.toThrow(/Agent_perimetre/);
    await nouvelAgent({ role: 'referent', uai, rangReferent: 2 });
    await expect(nouvelAgent({ role: 'referent', uai, rangReferent: 2 })).rejects.toThrow();
  });
});

describe('les agents de la démonstration', () => {
  beforeAll(async () => {
    await semerPersonas();
  });

  it('sont proposés avec leur Crous ou leur établissement', async () => {
    const proposes = await listerAgentsFictifs();
    expect(proposes.map(({ cle }) => cle)).toEqual(AGENTS_FICTIFS.map(({ cle }) => cle));
    expect(proposes[0]).toMatchObject({ ou: 'Crous de Rennes-Bretagne' });
    expect(proposes.at(-1)).toMatchObject({ ou: 'École fictive de Lyon' });
  });

  it('entrent sans mot de passe, en démonstration seulement', async () => {
    expect(await connecterAgentFictif('nadia')).toMatchObject({ ok: true, valeur: { role: 'instruction' } });
    expect(await connecterAgentFictif('personne')).toEqual({ ok: false, refus: 'inconnu' });
    vi.spyOn(environnement, 'env').mockReturnValue({ ...environnement.env(), DEMONSTRATION: false });
    expect(await connecterAgentFictif('nadia')).toEqual({ ok: false, refus: 'hors_demonstration' });
    vi.restoreAllMocks();
  });
});
