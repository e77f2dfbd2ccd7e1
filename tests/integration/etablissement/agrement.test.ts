import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { connecterAgent } from '@/lib/server/agents/commandes/connecter-agent';
import { lireAgentDeSession } from '@/lib/server/agents/requetes/agent-de-session';
import { base } from '@/lib/server/base';
import { agreerReferent, refuserReferent } from '@/lib/server/etablissement/commandes/agreer';
import { quitterSaFonction, retirerReferent } from '@/lib/server/etablissement/commandes/retirer';
import { lireEspace } from '@/lib/server/etablissement/requetes/lire-espace';
import {
  lireDemandeDAcces,
  lireReferent,
  listerReferents,
} from '@/lib/server/etablissement/requetes/referents';
import { nouvelAgent } from '../agents/outillage';
import { MOT_DE_PASSE, nouvelleAdresse } from '../compte/outillage';
import { ANNEE, NOVEMBRE, preparer } from '../cvec/outillage';
import { courrielsSur, deposee, nouvelleEcole } from './outillage-acces';

beforeAll(preparer, 60_000);

type Agent = { readonly id: string; readonly crous: string | null };
const MOTIF = 'Le chef d’établissement a confirmé par téléphone.';
const sur = (demande: string, agent: Agent) => ({ demande, agent, precision: MOTIF, horloge: NOVEMBRE });
const entrer = (email: string) => connecterAgent({ email, motDePasse: MOT_DE_PASSE }, nouvelleAdresse());

async function agree(uai: Awaited<ReturnType<typeof nouvelleEcole>>, agent: Agent) {
  const demande = await deposee(uai);
  const faite = await agreerReferent(sur(demande.id, agent));
  if (!faite.ok) throw new Error(faite.refus);
  return base().agent.findUniqueOrThrow({ where: { email: demande.email } });
}

describe('un agrément', () => {
  it('ouvre l’accès avec le mot de passe de la demande, à la première place libre', async () => {
    const [uai, agent] = [await nouvelleEcole(), await nouvelAgent()];
    const { id, email } = await deposee(uai);
    expect(await entrer(email)).toEqual({ ok: false, refus: 'identifiants' });
    expect(await agreerReferent(sur(id, agent))).toEqual({ ok: true, valeur: 'decidee' });
    expect(await entrer(email)).toMatchObject({ ok: true, valeur: { role: 'referent' } });
    expect((await lireEspace(uai, ANNEE))?.referents).toEqual([{ rang: 1, prenom: 'Anaïs', nom: 'Le Bris' }]);
    expect(await lireDemandeDAcces(id, 'REN')).toMatchObject({
      ...{ etat: 'agreee', decideePar: 'Nadia Le Gall', precision: MOTIF, decideeLe: NOVEMBRE.maintenant() },
    });
    expect((await courrielsSur(email, /est ouvert/))[0]?.texte).toContain('/etablissement/connexion');
    const { motDePasse } = await base().demandeDeReferent.findUniqueOrThrow({ where: { id } });
    expect(motDePasse, 'oublié une fois décidé').toBe('');
    const notees = await base().journalAcces.findMany({ where: { agentId: agent.id } });
    expect(notees.map(({ action }) => action)).toEqual(['referent_agree']);
  });

  it('n’assied jamais un troisième référent, même si quatre agents agréent à la fois', async () => {
    const [uai, agent] = [await nouvelleEcole(), await nouvelAgent()];
    const demandes = await Promise.all([1, 2, 3, 4].map(() => deposee(uai)));
    const issues = await Promise.all(demandes.map(({ id }) => agreerReferent(sur(id, agent))));
    expect(issues.filter(({ ok }) => ok)).toHaveLength(2);
    expect(issues.filter((i) => !i.ok && i.refus === 'complet')).toHaveLength(2);
    const assis = await base().agent.findMany({ where: { uai, actif: true } });
    expect(assis.map(({ rangReferent }) => rangReferent).sort()).toEqual([1, 2]);
    const tiers = { uai, actif: true, role: 'referent', crous: null } as const;
    for (const rangReferent of [null, 1, 3]) {
      const data = {
        ...tiers,
        rangReferent,
        email: `${randomUUID()}@x.invalid`,
        motDePasse: 'x',
        prenom: 'A',
        nom: 'B',
      };
      await expect(base().agent.create({ data }), String(rangReferent)).rejects.toThrow();
    }
  });

  it('se décide une fois ; un autre Crous ne voit rien, le national voit tout', async () => {
    const [uai, agent] = [await nouvelleEcole(), await nouvelAgent()];
    const { id } = await deposee(uai);
    const lyonnais = await nouvelAgent({ role: 'instruction', crous: 'LYO' });
    expect(await agreerReferent(sur(id, lyonnais))).toEqual({ ok: false, refus: 'introuvable' });
    expect(await refuserReferent(sur(id, lyonnais), 'fonction')).toEqual({ ok: false, refus: 'introuvable' });
    const national = await nouvelAgent({ role: 'national' });
    expect(await refuserReferent(sur(id, national), 'fonction')).toMatchObject({ ok: true });
    expect(await agreerReferent(sur(id, agent))).toEqual({ ok: false, refus: 'deja_decidee' });
    expect(await agreerReferent(sur(randomUUID(), agent))).toEqual({ ok: false, refus: 'introuvable' });
    expect(await base().agent.count({ where: { uai } })).toBe(0);
  });

  it('refusé, dit pourquoi et laisse demander de nouveau', async () => {
    const [uai, agent] = [await nouvelleEcole(), await nouvelAgent()];
    const { id, email } = await deposee(uai);
    await refuserReferent(sur(id, agent), 'adresse');
    const texte = (await courrielsSur(email, /est refusée/))[0]?.texte ?? '';
    expect(texte).toContain('n’est pas celle de l’établissement.');
    expect(texte).toContain(MOTIF);
    expect(await entrer(email)).toEqual({ ok: false, refus: 'identifiants' });
    expect((await listerReferents('REN')).demandes.map((d) => d.id)).not.toContain(id);
  });

  it('ne prend pas l’adresse de quelqu’un qui travaille ailleurs', async () => {
    const [uai, agent] = [await nouvelleEcole(), await nouvelAgent()];
    const { id, email } = await deposee(uai);
    const ailleurs = await nouvelAgent({ role: 'instruction', crous: 'LYO' });
    await base().agent.update({ where: { id: ailleurs.id }, data: { email } });
    expect(await agreerReferent(sur(id, agent))).toEqual({ ok: false, refus: 'adresse_prise' });
    expect(await base().agent.findUnique({ where: { email } })).toMatchObject({ role: 'instruction' });
  });
});

describe('un retrait', () => {
  it('ferme les sessions, libère la place et prévient, une fois', async () => {
    const [uai, agent] = [await nouvelleEcole(), await nouvelAgent()];
    const referent = await agree(uai, agent);
    expect(await lireReferent(referent.id, 'REN')).toMatchObject({ rang: 1, adresse: referent.email });
    expect(await lireReferent(referent.id, 'LYO')).toBeNull();
    const lyonnais = await nouvelAgent({ role: 'instruction', crous: 'LYO' });
    expect(await retirerReferent(referent.id, lyonnais, MOTIF)).toEqual({ ok: false, refus: 'introuvable' });
    expect(await lireAgentDeSession(referent.id, referent.versionSession)).not.toBeNull();
    const faits = await Promise.all([1, 2, 3].map(() => retirerReferent(referent.id, agent, MOTIF)));
    expect(faits.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await lireAgentDeSession(referent.id, referent.versionSession)).toBeNull();
    expect(await entrer(referent.email)).toEqual({ ok: false, refus: 'identifiants' });
    expect((await courrielsSur(referent.email, /est fermé/))[0]?.texte).toContain(MOTIF);
    expect(await agree(uai, agent)).toMatchObject({ rangReferent: 1 });
  });

  it('n’atteint jamais un agent du Crous', async () => {
    const [agent, collegue] = [await nouvelAgent(), await nouvelAgent()];
    expect(await retirerReferent(collegue.id, agent, MOTIF)).toEqual({ ok: false, refus: 'introuvable' });
    await quitterSaFonction(collegue.id);
    expect(await base().agent.findUnique({ where: { id: collegue.id } })).toMatchObject({ actif: true });
  });

  it('par soi-même, puis agréé de nouveau, retrouve son compte sans ses anciennes sessions', async () => {
    const [uai, agent] = [await nouvelleEcole(), await nouvelAgent()];
    const referent = await agree(uai, agent);
    await quitterSaFonction(referent.id);
    expect(await base().agent.findUnique({ where: { id: referent.id } })).toMatchObject({
      ...{ actif: false, rangReferent: null, uai },
    });
    const ecole = await nouvelleEcole();
    const { id } = await deposee(ecole, { email: referent.email, rang: 2 });
    await agreerReferent(sur(id, agent));
    const revenu = await base().agent.findUniqueOrThrow({ where: { email: referent.email } });
    expect(revenu).toMatchObject({ id: referent.id, uai: ecole, rangReferent: 1, actif: true });
    expect(await lireAgentDeSession(referent.id, referent.versionSession)).toBeNull();
  });
});
