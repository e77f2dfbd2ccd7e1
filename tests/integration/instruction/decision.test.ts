import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { preparerEnvoi } from '@/lib/server/courriels';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { consulterDemande, lireDemande } from '@/lib/server/instruction/requetes/lire-demande';
import { lirePiecePourAgent } from '@/lib/server/instruction/requetes/lire-piece';
import { nouvelAgent } from '../agents/outillage';
import { ANNEE, audit, NOVEMBRE, preparer, situationDe, tachesDe } from '../cvec/outillage';
import { exonerationDemandee, PDF, remboursementDemande } from './outillage';

beforeAll(preparer, 60_000);

const MOTIVATION = 'Le titre de séjour porte la mention réfugié.';
const tache = (cle: string) =>
  preparerEnvoi({ cle, destinataire: '', courriel: { sujet: '', texte: '' } }).id;

type Agent = Awaited<ReturnType<typeof nouvelAgent>>;
const decider = (demande: string, agent: Pick<Agent, 'id' | 'crous'>, decision = 'accorder') =>
  deciderDemande({ demande, decision, motivation: MOTIVATION, agent, horloge: NOVEMBRE });

describe('une demande d’exonération', () => {
  it('accordée, délivre l’attestation, prévient, et dit qui et quand', async () => {
    const { etudiante, demande } = await exonerationDemandee();
    const agent = await nouvelAgent();
    expect(await decider(demande, agent)).toEqual({ ok: true, valeur: 'decidee' });
    const { cvec, fidele, vivantes } = await audit(etudiante);
    expect([cvec.etat, fidele, vivantes]).toEqual(['acquittee', true, 1]);
    expect(await tachesDe([tache(`cvec-attestation:${cvec.id}`)])).toBe(1);
    expect(await lireDemande(demande, 'REN')).toMatchObject({
      etat: 'accordee',
      precision: MOTIVATION,
      decideePar: 'Nadia Le Gall',
      decideeLe: NOVEMBRE.maintenant(),
      etatCvec: 'acquittee',
    });
  });

  it('refusée, garde le motif, la phrase et l’agent ; rien n’est délivré', async () => {
    const { etudiante, demande } = await exonerationDemandee();
    const agent = await nouvelAgent();
    expect(await decider(demande, agent, 'piece_perimee')).toMatchObject({ ok: true });
    expect(await lireDemande(demande, 'REN')).toMatchObject({
      ...{ etat: 'refusee', motif: 'piece_perimee', precision: MOTIVATION },
    });
    const { vivantes, fidele } = await audit(etudiante);
    expect([vivantes, fidele]).toEqual([0, true]);
    expect(await tachesDe([tache(`cvec-exoneration-refusee:${demande}`)])).toBe(1);
  });

  it('laisse au journal des accès qui a lu, qui a décidé, et de quel étudiant', async () => {
    const { etudiante, demande } = await exonerationDemandee();
    const agent = await nouvelAgent();
    const lue = await consulterDemande(demande, agent);
    await lirePiecePourAgent(lue?.pieces[0]?.id ?? '', agent);
    await decider(demande, agent);
    const lignes = await base().journalAcces.findMany({
      where: { agentId: agent.id, categorie: 'instruction' },
      orderBy: { id: 'asc' },
    });
    expect(lignes.map(({ action }) => action)).toEqual(['demande_lue', 'piece_lue', 'demande_accordee']);
    expect(new Set(lignes.map(({ personneId }) => personneId))).toEqual(new Set([etudiante.personneId]));
  });

  it('suit la contribution quand l’étudiante change de ville', async () => {
    const { etudiante, demande } = await exonerationDemandee();
    const deplacee = await ouvrirCvec({
      ...{ personneId: etudiante.personneId, annee: ANNEE, situation: 'initiale' },
      ...{ communeCode: '69123', horloge: NOVEMBRE },
    });
    expect(deplacee.ok).toBe(true);
    expect(await lireDemande(demande, 'REN')).toBeNull();
    const lyonnais = await nouvelAgent({ role: 'instruction', crous: 'LYO' });
    expect(await decider(demande, lyonnais)).toMatchObject({ ok: true });
    expect((await situationDe(etudiante)).attestation?.numero).toMatch(/^LYO6 /);
  });
});

describe('une demande de remboursement', () => {
  it('accordée, attend le compte ou le prochain virement', async () => {
    const { etudiante, demande } = await remboursementDemande();
    expect(await lireDemande(demande, 'REN')).toMatchObject({
      centimes: 10_500,
      etatRemboursement: 'demande',
    });
    expect(await decider(demande, await nouvelAgent())).toMatchObject({ ok: true });
    const { remboursements, fidele } = await audit(etudiante);
    expect([remboursements[0]?.etat, fidele]).toEqual(['iban_attendu', true]);
  });

  it('refusée, laisse l’attestation et l’argent où ils sont', async () => {
    const { etudiante, demande } = await remboursementDemande();
    expect(await decider(demande, await nouvelAgent(), 'hors_droit')).toMatchObject({ ok: true });
    const { vivantes, solde, remboursements } = await audit(etudiante);
    expect([vivantes, solde, remboursements[0]?.etat]).toEqual([1, 0, 'refuse']);
  });
});

describe('ce qu’une décision refuse', () => {
  it('deux agents à la fois : un seul décide, l’autre apprend qui l’a fait', async () => {
    const { etudiante, demande } = await exonerationDemandee();
    const agents = await Promise.all([nouvelAgent(), nouvelAgent(), nouvelAgent(), nouvelAgent()]);
    const issues = await Promise.all(
      agents.map((agent, i) => decider(demande, agent, i % 2 === 0 ? 'accorder' : 'identite')),
    );
    expect(issues.filter(({ ok }) => ok)).toHaveLength(1);
    for (const issue of issues.filter((i) => !i.ok)) {
      expect(issue).toMatchObject({
        refus: { type: 'deja_decidee', demande: { decideePar: 'Nadia Le Gall' } },
      });
    }
    const { types, fidele } = await audit(etudiante);
    expect(types.filter((type) => /^exoneration_(accordee|refusee)$/.test(type))).toHaveLength(1);
    expect(fidele).toBe(true);
  });

  it('un autre Crous ne voit rien et n’écrit rien, ni la demande ni sa pièce', async () => {
    const { etudiante, demande } = await exonerationDemandee();
    const lyonnais = await nouvelAgent({ role: 'instruction', crous: 'LYO' });
    const piece = (await lireDemande(demande, 'REN'))?.pieces[0]?.id ?? '';
    expect(await consulterDemande(demande, lyonnais)).toBeNull();
    expect(await lirePiecePourAgent(piece, lyonnais)).toBeNull();
    expect(await decider(demande, lyonnais)).toEqual({ ok: false, refus: { type: 'introuvable' } });
    expect((await audit(etudiante)).types).toEqual(['cvec_ouverte', 'exoneration_demandee']);
    expect(await base().journalAcces.count({ where: { agentId: lyonnais.id } })).toBe(0);
  });

  it('le rôle national voit chaque Crous', async () => {
    const { demande } = await exonerationDemandee();
    const national = await nouvelAgent({ role: 'national' });
    const piece = (await consulterDemande(demande, national))?.pieces[0]?.id ?? '';
    expect((await lirePiecePourAgent(piece, national))?.octets).toEqual(Buffer.from(PDF));
    expect(await decider(demande, national)).toMatchObject({ ok: true });
  });

  it.each(['', 'hors_droit', '__proto__', 'toString'])(
    'la décision « %s » n’existe pas',
    async (decision) => {
      const { demande } = await exonerationDemandee();
      expect(await decider(demande, await nouvelAgent(), decision)).toEqual({
        ok: false,
        refus: { type: 'decision_inconnue' },
      });
      expect(await lireDemande(demande, 'REN')).toMatchObject({ etat: 'deposee' });
    },
  );

  it('une demande qui n’existe pas n’est pas trouvée', async () => {
    const agent = await nouvelAgent();
    for (const id of [randomUUID(), 'x', '%00']) {
      expect(await decider(id, agent)).toEqual({ ok: false, refus: { type: 'introuvable' } });
    }
  });
});
