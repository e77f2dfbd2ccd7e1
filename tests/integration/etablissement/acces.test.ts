import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { demanderAcces, renvoyerCodeDAcces } from '@/lib/server/etablissement/commandes/demander-acces';
import { verifierAcces } from '@/lib/server/etablissement/commandes/verifier-acces';
import {
  consulterDemandeDAcces,
  lireAdresseDAcces,
  lireDemandeDAcces,
  lirePieceDAcces,
  listerReferents,
} from '@/lib/server/etablissement/requetes/referents';
import { nouvelAgent, uaiDe } from '../agents/outillage';
import { courrielsDe, nouvelleAdresse } from '../compte/outillage';
import { NOVEMBRE, preparer } from '../cvec/outillage';
import {
  codeDe,
  courrielsSur,
  demande,
  deposee,
  nouvelEmail,
  nouvelleEcole,
  PIECE,
  personne,
} from './outillage-acces';

beforeAll(preparer, 60_000);

const DANS_16_MIN = () => new Date(Date.now() + 16 * 60_000);
const etatDe = async (id: string) =>
  (await base().demandeDeReferent.findUnique({ where: { id }, select: { etat: true } }))?.etat;

describe('la demande d’accès', () => {
  it('attend le code, puis le Crous de l’établissement, et lui seul la voit', async () => {
    const uai = await nouvelleEcole();
    const email = nouvelEmail();
    const id = await demande(uai, { email });
    expect(await lireAdresseDAcces(id)).toBe(email);
    expect(await lireDemandeDAcces(id, 'REN'), 'pas encore prouvée').toBeNull();
    expect(await verifierAcces(id, await codeDe(email), NOVEMBRE)).toEqual({ ok: true, valeur: 'deposee' });
    expect(await lireAdresseDAcces(id)).toBeNull();
    expect(await lireDemandeDAcces(id, 'REN')).toMatchObject({
      ...{ etat: 'deposee', uai, email, prenom: 'Anaïs', piece: null, referents: [] },
      deposeeLe: NOVEMBRE.maintenant(),
    });
    expect(await lireDemandeDAcces(id, 'LYO')).toBeNull();
    expect(await lireDemandeDAcces(id, null)).not.toBeNull();
    expect((await listerReferents('REN')).demandes.map((d) => d.id)).toContain(id);
    expect((await listerReferents('LYO')).demandes.map((d) => d.id)).not.toContain(id);
    expect(await courrielsSur(email, /transmise/)).toHaveLength(1);
  });

  it('ne garde pas le mot de passe en clair, et ne crée aucun accès', async () => {
    const { id, email } = await deposee(await nouvelleEcole());
    const lue = await base().demandeDeReferent.findUniqueOrThrow({ where: { id } });
    expect(lue.motDePasse).toMatch(/^\$argon2id\$/);
    expect(await base().agent.count({ where: { email } })).toBe(0);
  });

  it('scelle le document, et ne l’ouvre qu’à son Crous, dans le journal des accès', async () => {
    const { id } = await deposee(await nouvelleEcole(), { piece: PIECE });
    const [rennes, lyon] = [await nouvelAgent(), await nouvelAgent({ role: 'instruction', crous: 'LYO' })];
    const lue = await base().demandeDeReferent.findUniqueOrThrow({ where: { id } });
    expect(Buffer.from(lue.pieceScelle ?? []).includes('%PDF')).toBe(false);
    await consulterDemandeDAcces(id, rennes);
    expect((await lirePieceDAcces(id, rennes))?.octets).toEqual(Buffer.from(PIECE.octets));
    for (const vaine of [
      lirePieceDAcces(id, lyon),
      consulterDemandeDAcces(id, lyon),
      lirePieceDAcces('x', rennes),
    ])
      expect(await vaine).toBeNull();
    const notees = await base().journalAcces.findMany({
      where: { agentId: { in: [rennes.id, lyon.id] } },
      orderBy: { id: 'asc' },
    });
    expect(notees.map(({ action, agentId }) => [action, agentId])).toEqual([
      ['acces_lu', rennes.id],
      ['acces_piece_lue', rennes.id],
    ]);
  });

  it('refuse un établissement inconnu et un document qui n’en est pas un', async () => {
    const inconnu = personne(uaiDe(9_999_999) as Awaited<ReturnType<typeof nouvelleEcole>>);
    const adresse = nouvelleAdresse();
    expect(await demanderAcces(inconnu, { adresse })).toEqual({ ok: false, refus: 'uai_inconnu' });
    const piece = { nom: 'x.pdf', octets: new TextEncoder().encode('du texte') };
    const faite = await demanderAcces({ ...personne(await nouvelleEcole()), piece }, { adresse });
    expect(faite).toEqual({ ok: false, refus: 'type_refuse' });
  });

  it('deux fois pour la même adresse, n’en fait qu’une, et répond pareil', async () => {
    const uai = await nouvelleEcole();
    const { id, email } = await deposee(uai);
    const seconde = await demande(uai, { email });
    expect(await verifierAcces(seconde, await codeDe(email, 2), NOVEMBRE)).toMatchObject({ ok: true });
    expect(await etatDe(seconde)).toBeUndefined();
    expect(await etatDe(id)).toBe('deposee');
  });
});

describe('ce qu’un inconnu n’apprend pas', () => {
  it('une adresse qui a un accès répond comme une autre ; elle seule l’apprend, par courriel', async () => {
    const uai = await nouvelleEcole();
    const connu = await nouvelAgent({ role: 'referent', uai, rangReferent: 1 });
    const id = await demande(uai, { email: connu.email });
    const [courriel] = await courrielsDe(connu.email, 1);
    expect(courriel?.sujet).toBe('Vous avez déjà un accès');
    expect(courriel?.texte).not.toMatch(/code\s:/);
    expect(await lireAdresseDAcces(id)).toBe(connu.email);
    expect(await verifierAcces(id, 'KMTQRB', NOVEMBRE)).toEqual({ ok: false, refus: 'code_inexact' });
  });

  it('cinq essais du code, même ensemble ; passé quinze minutes, aucun', async () => {
    const email = nouvelEmail();
    const id = await demande(await nouvelleEcole(), { email });
    const code = await codeDe(email);
    expect(await verifierAcces(id, code, NOVEMBRE, DANS_16_MIN())).toEqual({
      ok: false,
      refus: 'code_perime',
    });
    const faux = code === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA';
    const essais = await Promise.all(Array.from({ length: 8 }, () => verifierAcces(id, faux, NOVEMBRE)));
    expect(essais.filter((e) => !e.ok && e.refus === 'code_inexact')).toHaveLength(4);
    expect(await verifierAcces(id, code, NOVEMBRE)).toEqual({ ok: false, refus: 'code_perime' });
    expect(await etatDe(id)).toBe('a_verifier');
  });

  it('un autre code remplace le premier ; il ne se redemande pas sans fin', async () => {
    const email = nouvelEmail();
    const id = await demande(await nouvelleEcole(), { email });
    const premier = await codeDe(email);
    expect(await renvoyerCodeDAcces(id)).toEqual({ ok: true, valeur: null });
    const second = await codeDe(email, 2);
    if (premier !== second) {
      expect(await verifierAcces(id, premier, NOVEMBRE)).toEqual({ ok: false, refus: 'code_inexact' });
    }
    expect(await verifierAcces(id, second, NOVEMBRE)).toMatchObject({ ok: true });
    expect(await renvoyerCodeDAcces(id)).toEqual({ ok: false, refus: 'introuvable' });
    expect(await renvoyerCodeDAcces(id)).toEqual({ ok: false, refus: 'introuvable' });
    expect(await renvoyerCodeDAcces(id)).toEqual({ ok: false, refus: 'trop_de_tentatives' });
    expect(await renvoyerCodeDAcces(randomUUID())).toEqual({ ok: false, refus: 'introuvable' });
  });

  it('une adresse ne demande pas plus de cinq fois par heure, une connexion dix', async () => {
    const uai = await nouvelleEcole();
    const une = personne(uai);
    for (let i = 0; i < 5; i++)
      expect((await demanderAcces(une, { adresse: nouvelleAdresse() })).ok, String(i)).toBe(true);
    const refusee = { ok: false, refus: 'trop_de_tentatives' };
    expect(await demanderAcces(une, { adresse: nouvelleAdresse() })).toEqual(refusee);
    const adresse = nouvelleAdresse();
    const inconnue = uaiDe(9_999_998) as typeof uai;
    for (let i = 0; i < 10; i++) await demanderAcces(personne(inconnue), { adresse });
    expect(await demanderAcces(personne(inconnue), { adresse })).toEqual(refusee);
  });
});
